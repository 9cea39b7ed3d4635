import { defineRule, get, text } from '../../model/index.js'

const levels = ['low', 'info']

export default defineRule({
  meta: {
    id: 'docker-shell-style',
    title: 'ShellCheck suggests something better for a script',
    severity: 'info',
    confidence: 'low',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'What ShellCheck suggests is clearer or more robust; the script works without it, too. Judged only where `platforms.docker.shellcheck: true` is configured and the program is installed.',
    remedy: 'Follow the page of the code in the message in the wiki of ShellCheck.',
    references: ['https://www.shellcheck.net/wiki/'],
  },
  select: 'docker/ShellFinding',
  check(found, { report }) {
    if (!levels.includes(text(get(found.body, 'severity')))) return
    report({ at: found.header, message: `${found.name}: ${text(get(found.body, 'message'))}` })
  },
})
