import { get, isSet, items, not, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-claim-template-annotation-missing',
    title: 'Claim template of a StatefulSet lacks an annotation',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['template:statefulset-volumeclaimtemplate-annotation'] },
    why: 'Backup tools and storage drivers read annotations of claims, which can not be added to a StatefulSet later.',
    remedy: 'Add the annotation to `volumeClaimTemplates`.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/'],
    options: {
      annotation: {
        type: 'string',
        default: 'backup.velero.io/backup-volumes',
        description: 'Key that each claim template must have.',
      },
    },
  },
  select: 'k8s/StatefulSet',
  values: (object) => items(get(object.body, 'spec.volumeClaimTemplates')),
  bad: (claim, _, { options }) => not(isSet(get(claim, ['metadata', 'annotations', String(options.annotation)]))),
  message: (object, claim) =>
    `claim template \`${printable(get(claim, 'metadata.name'))}\` of ${object.address} lacks an annotation`,
})
