import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-ftp',
    title: 'Script uses FTP',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL040'] },
    why: 'FTP sends the password and the files in clear: everybody on the way can read and replace them.',
    remedy: 'Use SFTP, `ftps://` or `https://`.',
    references: ['https://cwe.mitre.org/data/definitions/319.html'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.ftp')],
  bad: isSet,
  message: (_, found) => text(found),
})
