/** Builds everything that is derived from the tree: rule index, policy bundle, validators. Run by `npm run gen`. */
export {}
