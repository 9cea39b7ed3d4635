/**
 * The events that start workflows, their activity types and filters.
 * Source: docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows, as of 2026-11.
 */
export interface EventData {
  /** Undefined: the event has no activity types. Empty: any name, as for `repository_dispatch`. */
  readonly types?: readonly string[]
  readonly filters: readonly string[]
}

const none: EventData = { filters: [] }
const branches = ['branches', 'branches-ignore']
const paths = ['paths', 'paths-ignore']
const pullRequest = [
  ...['assigned', 'unassigned', 'labeled', 'unlabeled', 'opened', 'edited', 'closed', 'reopened', 'synchronize'],
  ...['converted_to_draft', 'locked', 'unlocked', 'enqueued', 'dequeued', 'milestoned', 'demilestoned'],
  ...['ready_for_review', 'review_requested', 'review_request_removed', 'auto_merge_enabled', 'auto_merge_disabled'],
  'stacked',
]
const createdEditedDeleted = ['created', 'edited', 'deleted']

const typed = (...types: readonly string[]): EventData => ({ types, filters: [] })

export const events: ReadonlyMap<string, EventData> = new Map<string, EventData>([
  ['branch_protection_rule', typed(...createdEditedDeleted)],
  ['check_run', typed('created', 'rerequested', 'completed', 'requested_action')],
  ['check_suite', typed('completed', 'requested', 'rerequested')],
  ['create', none],
  ['delete', none],
  ['deployment', none],
  ['deployment_status', none],
  [
    'discussion',
    typed(
      ...['created', 'edited', 'deleted', 'transferred', 'pinned', 'unpinned', 'labeled', 'unlabeled', 'locked'],
      ...['unlocked', 'category_changed', 'answered', 'unanswered'],
    ),
  ],
  ['discussion_comment', typed(...createdEditedDeleted)],
  ['fork', none],
  ['gollum', none],
  ['image_version', { types: ['created', 'ready', 'deleted'], filters: ['names', 'versions'] }],
  ['issue_comment', typed(...createdEditedDeleted)],
  [
    'issues',
    typed(
      ...['opened', 'edited', 'deleted', 'transferred', 'pinned', 'unpinned', 'closed', 'reopened', 'assigned'],
      ...['unassigned', 'labeled', 'unlabeled', 'locked', 'unlocked', 'milestoned', 'demilestoned', 'typed', 'untyped'],
      ...['field_added', 'field_removed'],
    ),
  ],
  ['label', typed(...createdEditedDeleted)],
  ['merge_group', { types: ['checks_requested'], filters: branches }],
  ['milestone', typed('created', 'closed', 'opened', 'edited', 'deleted')],
  ['page_build', none],
  ['project', typed('created', 'closed', 'reopened', 'edited', 'deleted')],
  ['project_card', typed('created', 'moved', 'converted', 'edited', 'deleted')],
  ['project_column', typed('created', 'updated', 'moved', 'deleted')],
  ['public', none],
  ['pull_request', { types: pullRequest, filters: [...branches, ...paths] }],
  ['pull_request_comment', typed(...createdEditedDeleted)],
  ['pull_request_review', typed('submitted', 'edited', 'dismissed')],
  ['pull_request_review_comment', typed(...createdEditedDeleted)],
  ['pull_request_target', { types: pullRequest, filters: [...branches, ...paths] }],
  ['push', { filters: [...branches, ...paths, 'tags', 'tags-ignore'] }],
  ['registry_package', typed('published', 'updated')],
  ['release', typed('published', 'unpublished', 'created', 'edited', 'deleted', 'prereleased', 'released')],
  ['repository_dispatch', { types: [], filters: [] }],
  ['schedule', none],
  ['status', none],
  ['watch', typed('started')],
  ['workflow_call', none],
  ['workflow_dispatch', none],
  ['workflow_run', { types: ['completed', 'requested', 'in_progress'], filters: [...branches, 'workflows'] }],
])

/** Scopes of the token and the levels each one has. */
export const permissionScopes: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...[
      'actions',
      'artifact-metadata',
      'attestations',
      'checks',
      'code-quality',
      'contents',
      'deployments',
      'discussions',
    ],
    ...['drives', 'issues', 'packages', 'pages', 'pull-requests', 'repository-projects', 'security-events', 'statuses'],
    ...['vulnerability-alerts'],
  ]
    .map((scope): [string, readonly string[]] => [scope, ['read', 'write', 'none']])
    .concat([
      ['id-token', ['write', 'none']],
      ['models', ['read', 'none']],
      ['vulnerability-alerts', ['read', 'none']],
      ['copilot-requests', ['write', 'none']],
    ]),
)
