import { child, defineRule, isUnset } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-anonymous-definition',
    title: 'Workflow or job has no name',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { zizmor: ['anonymous-definition'] },
    why: 'GitHub then shows the path of the file or the id of the job in lists, checks and notifications.',
    remedy: 'Add `name:`.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#name'],
  },
  select: ['gha/Workflow', 'gha/Job', 'gha/Action'],
  check(resource, context) {
    if (!isUnset(child(resource.body, 'name'))) return
    context.report({ at: resource.header, message: 'it is listed under the path of its file or its id' })
  },
})
