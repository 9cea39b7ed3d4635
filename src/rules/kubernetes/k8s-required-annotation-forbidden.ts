import { get, isSet, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-required-annotation-forbidden',
    title: 'Object has an annotation that is not allowed',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['template:forbidden-annotation'] },
    why: 'Some annotations change how controllers treat an object, and are not for everybody to set.',
    remedy: 'Delete the annotation.',
    references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/'],
    options: {
      annotations: {
        type: 'string-list',
        default: ['nginx.ingress.kubernetes.io/auth-tls-verify-client'],
        description: 'Keys of annotations that may not be set.',
      },
    },
  },
  select: 'k8s/*',
  where: (object) => object.parent === undefined,
  values: (object, { options }) =>
    [options.annotations ?? []].flat().map((key) => get(object.body, ['metadata', 'annotations', String(key)])),
  bad: isSet,
  at: (value) => value.keySpan ?? value.span,
  message: (object) => `${object.address} has an annotation that is not allowed`,
})
