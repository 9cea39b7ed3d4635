import { defineRule, get, items, text } from '../../model/index.js'

/** Files whose only purpose is to hold credentials. */
const credentials =
  /(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|\.npmrc|\.netrc|\.pypirc|\.pgpass|\.git-credentials|\.dockercfg|\.vault-token|\.htpasswd|[^/]*\.(kdbx|p12|pfx|jks|keystore))$|(^|\/)(\.aws\/(credentials|config)|\.docker\/config\.json|\.kube\/config|\.config\/gcloud(\/.*)?|\.gnupg(\/.*)?|\.azure(\/.*)?)$/

export default defineRule({
  meta: {
    id: 'docker-secret-file-copied',
    title: 'Credentials file copied into the image',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['DS-0031'] },
    why: 'The file stays readable in its layer, also if a later instruction deletes it.',
    remedy:
      'Mount it for the one command that needs it: `RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci`, or `--mount=type=ssh` for keys.',
    references: ['https://docs.docker.com/build/building/secrets/'],
  },
  select: ['docker/Copy', 'docker/Add'],
  check({ body }, { report }) {
    for (const source of items(get(body, 'sources'))) {
      const path = source.kind === 'unknown' ? '' : text(source)
      if (credentials.test(path)) report({ at: source, message: `\`${path}\` holds credentials` })
    }
  },
})
