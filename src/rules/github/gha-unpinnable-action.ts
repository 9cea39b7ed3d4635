import { child, defineRule, fact, get, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-unpinnable-action',
    title: "Action pulls in code that its users can't pin",
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { poutine: ['unpinnable_action'] },
    why: 'Whoever pins this action by its commit still runs whatever its own dependencies are that day.',
    remedy: 'Pin the actions of a composite action by commit, and the image of a Docker action by digest.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions',
    ],
  },
  select: 'gha/Action',
  check(action, context) {
    const image = get(action.body, 'runs.image')
    if (/^docker:\/\//.test(printable(image)) && !/@sha256:/.test(printable(image))) {
      context.report({ at: image, message: `\`${printable(image)}\` is pinned by no digest` })
    }
    for (const step of context.graph.parts(action, 'gha/Step')) {
      const kind = text(fact(step, 'action.refKind'))
      if (kind !== '' && kind !== 'commit')
        context.report({
          at: child(step.body, 'uses'),
          message: `\`${text(fact(step, 'action.name'))}\` is pinned by no commit`,
        })
    }
  },
})
