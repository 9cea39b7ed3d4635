import { defineRule, every, printable } from '../../model/index.js'

/** Keys, password stores and settings that hold credentials. */
const sensitive =
  /(?:^|\/)(?:\.env(?:\..+)?|\.npmrc|\.pypirc|\.netrc|\.git-credentials|\.docker\/config\.json|\.aws(?:\/.*)?|\.ssh(?:\/.*)?|\.kube(?:\/.*)?|kubeconfig.*|id_(?:rsa|dsa|ecdsa|ed25519).*|.*\.(?:pem|key|p12|pfx|jks|keystore|tfstate|kdbx|ppk)(?:\..*)?|.*(?:secret|password|passwd|credential|private_key).*)$/i

export default defineRule({
  meta: {
    id: 'gitlab-sensitive-artifact',
    title: 'Artifact contains files that hold secrets',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL005'] },
    why: 'Artifacts are downloaded by everybody who may see the pipeline, in public projects by everybody, and are kept after the secret was changed in the project.',
    remedy: 'Leave these files out of `artifacts:paths`, and pass secrets by protected variables.',
    references: ['https://docs.gitlab.com/ci/yaml/#artifacts'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    for (const path of every(job.body, 'artifacts.paths').values) {
      const written = printable(path)
      if (sensitive.test(written) && !/\.env\.(?:example|sample|template|dist)$/.test(written)) {
        context.report({ at: path, message: `\`${written}\` is likely to hold secrets` })
      } else if (/^\/|(?:^|\/)\.\.\//.test(written)) {
        context.report({ at: path, message: `\`${written}\` lies outside of the project's directory` })
      }
    }
  },
})
