import { commandArguments, commandName, defineRule, fact, isCommand, or, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-image-not-signed',
    title: 'Image is built and not signed',
    severity: 'low',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_GHA_5'] },
    why: 'Without a signature nobody can tell the image from one that was put in its place in the registry.',
    remedy: 'Sign it in the same job: `cosign sign`.',
    references: ['https://docs.sigstore.dev/cosign/signing/signing_with_containers/'],
  },
  select: 'gha/Job',
  check(job, context) {
    const commands = context.graph.parts(job, 'gha/Command').map((c) => c.body)
    const steps = context.graph.parts(job, 'gha/Step')
    const built = commands.find(
      (c) =>
        /^(?:docker|podman)$/.test(commandName(c)) && commandArguments(c).some((arg) => printable(arg) === 'build'),
    )
    const action = steps.find((step) => text(fact(step, 'action.slug')) === 'docker/build-push-action')
    const at = built ?? (action && fact(action, 'action'))
    const signed = or(...commands.map((c) => isCommand(c, 'cosign', 'notation')))
    if (at && signed === false) context.report({ at, message: 'no later step signs the image' })
    if (at && signed === 'unknown') context.undecided(at, 'a command that is not known here may sign it')
  },
})
