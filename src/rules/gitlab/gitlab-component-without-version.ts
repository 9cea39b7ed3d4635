import { child, defineRule, fact, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-component-without-version',
    title: 'Component is included without a fixed version',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL041'] },
    why: 'A component adds jobs to this pipeline. Without a release number its next version, or a hijacked one, runs here at once.',
    remedy: 'Name a release, or the full commit: `gitlab.com/group/project/component@1.2.3`.',
    references: ['https://docs.gitlab.com/ci/components/#component-versions'],
  },
  select: 'gitlab/Include',
  check(include, context) {
    if (text(fact(include, 'type')) !== 'component') return
    const component = child(include.body, 'component')
    if (component.kind === 'unknown') {
      context.undecided(component)
      return
    }
    const version = printable(component).split('@')[1]
    if (version !== undefined && /^(?:[0-9a-f]{40}|v?\d+\.\d+(?:\.\d+)*(?:[-+.].*)?)$/.test(version)) return
    const found = version === undefined ? 'no version' : `\`${version}\``
    context.report({ at: component, message: `the component is included at ${found}, which is no fixed release` })
  },
})
