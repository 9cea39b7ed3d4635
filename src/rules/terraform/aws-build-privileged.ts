import { isTrue, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-build-privileged',
    title: 'Build runs privileged containers',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_316'] },
    why: 'Whoever changes the build can leave its container and act as the build host.',
    remedy: 'Set `privileged_mode = false`, unless the build makes images.',
    references: ['https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html'],
  },
  so: 'a build can leave its container',
  rows: [{ select: 'tf/aws_codebuild_project', path: 'environment.privileged_mode', holds: (v) => not(isTrue(v)) }],
})
