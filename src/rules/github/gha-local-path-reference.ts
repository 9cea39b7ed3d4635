import { child, defineRule, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-local-path-reference',
    title: 'Action of the same repository is called by a path of the workspace',
    severity: 'info',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { zizmor: ['self-repository'] },
    why: 'A path below `./` is whatever lies in the workspace at that moment: a checkout of other code, or an earlier step, can put another action there.',
    remedy: "Write `$/path`, which is always the action of the workflow's own commit.",
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses',
    ],
  },
  select: ['gha/Step', 'gha/Job'],
  check(resource, context) {
    const uses = child(resource.body, 'uses')
    if (text(uses).startsWith('./'))
      context.report({ at: uses, message: `\`${text(uses)}\` is read from the workspace` })
  },
})
