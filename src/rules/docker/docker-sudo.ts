import { defineRule, type Fix, fact, fixedBy, get, items, type Resource, type Span, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-sudo',
    title: '`sudo` during the build',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3004'], trivy: ['DS-0010'], checkov: ['CKV2_DOCKER_1'] },
    why: 'Steps run as root unless `USER` says otherwise, so sudo does nothing, and stays in the image as a way to become root.',
    remedy: 'Put `USER root` before the steps that need it, and an unprivileged `USER` after them.',
    references: ['https://docs.docker.com/build/building/best-practices/#user'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    if (command.parent?.kind !== 'docker/Run') return
    const named = [get(command.body, 'name'), ...items(get(command.body, 'wrappers'))]
    const sudo = named.find((n) => text(n) === 'sudo')
    if (sudo) report({ at: sudo, message: 'the step could run as root by itself', ...fixOf(sudo.span, command.parent) })
  },
})

/** Where the step runs as root, and sudo is asked for nothing else. */
function fixOf({ file, start }: Span, run: Resource): { readonly fix?: Fix } {
  const [, without] =
    /^(sudo(?:[ \t]+-[EHnS]+)*(?:[ \t]+--)?[ \t]+)[^-\s\\]/.exec(file.text.slice(start, start + 200)) ?? []
  const isRoot = /^(root|0)(:|$)/.test(text(fact(run, 'user')))
  const edit = without && isRoot ? { span: { file, start, end: start + without.length }, newText: '' } : undefined
  return fixedBy('Delete `sudo`', 'suggested', edit)
}
