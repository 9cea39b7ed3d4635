import { and, every, fact, get, isFalse, isTrue, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-missing-env-file',
    title: 'Service needs a file of variables that is not there',
    severity: 'low',
    confidence: 'medium',
    category: 'correctness',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {},
    why: "Compose refuses to start a project whose `env_file` is missing. A file that everybody makes for themselves belongs to the project's documentation, or is not required.",
    remedy: 'Add the file, correct its path, or write it as `path` with `required: false`.',
    references: ['https://docs.docker.com/reference/compose-file/services/#env_file'],
  },
  select: 'compose/Service',
  values: (s) => every(fact(s, 'envFiles'), []).values,
  bad: (file) => and(isFalse(get(file, 'exists')), isTrue(get(file, 'required'))),
  at: (file) => get(file, 'path'),
  message: (s, file) => `service \`${s.name}\` reads \`${printable(get(file, 'path'))}\`, which isn't there`,
})
