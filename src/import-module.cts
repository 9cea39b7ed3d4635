/** Node's own `import()`, in a file of its own: in the command's chunks it would become a `require`, which loads no ES module. */
const importModule = (url: string): Promise<{ readonly default?: unknown }> => import(url)

export = importModule
