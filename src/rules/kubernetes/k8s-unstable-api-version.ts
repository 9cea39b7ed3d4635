import { matches, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-unstable-api-version',
    title: 'API version is not a stable one',
    severity: 'low',
    confidence: 'medium',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-score': ['stable-version'], trivy: ['KSV-0107'] },
    why: 'Alpha and beta versions of Kubernetes’ own kinds change and go away with a release.',
    remedy: 'Use the stable version once there is one.',
    references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  },
  select: 'k8s/*',
  where: (object) => object.parent === undefined,
  values: 'apiVersion',
  bad: (version) =>
    matches(version, /^(?:(?:apps|autoscaling|batch|extensions|policy|[a-z.]+\.k8s\.io)\/)v\d+(?:alpha|beta)\d+$/),
  message: (object, version) => `${object.address} uses ${printable(version)}`,
})
