import { deleteIt, equals, get, slice, text, type Value, valueRule } from '../../model/index.js'

const settings = ['pid', 'ipc', 'uts', 'userns_mode', 'cgroup']

function settingOf(mode: Value): string {
  return mode.keySpan ? slice(mode.keySpan) : ''
}

export default valueRule({
  meta: {
    id: 'compose-host-namespace',
    title: 'Service shares a namespace of the host',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: "In the host's namespace a container sees and signals the processes of the machine, reads its shared memory, or acts as its real users.",
    remedy: 'Delete the setting, so that the container gets a namespace of its own.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#pid',
      'https://docs.docker.com/reference/compose-file/services/#ipc',
      'https://docs.docker.com/reference/compose-file/services/#userns_mode',
      'https://docs.docker.com/reference/compose-file/services/#uts',
    ],
  },
  select: 'compose/Service',
  values: (s) => settings.map((key) => get(s.body, key)),
  bad: (mode) => equals(mode, 'host'),
  message: (s, mode) => `service \`${s.name}\` shares the host's namespace by \`${settingOf(mode)}: ${text(mode)}\``,
  fix: deleteIt('Delete the setting', 'suggested'),
})
