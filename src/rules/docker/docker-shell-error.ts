import { defineRule, get, text } from '../../model/index.js'

const levels = ['high', 'critical']

export default defineRule({
  meta: {
    id: 'docker-shell-error',
    title: 'ShellCheck finds an error in a script',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Something in the script does not do what it says; ShellCheck is sure of it. Judged only where `platforms.docker.shellcheck: true` is configured and the program is installed.',
    remedy: 'Follow the page of the code in the message in the wiki of ShellCheck.',
    references: ['https://www.shellcheck.net/wiki/'],
  },
  select: 'docker/ShellFinding',
  check(found, { report }) {
    if (!levels.includes(text(get(found.body, 'severity')))) return
    report({ at: found.header, message: `${found.name}: ${text(get(found.body, 'message'))}` })
  },
})
