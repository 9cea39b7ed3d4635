import { describe, expect, it } from 'vitest'
import { classify, isCandidate, isNamed } from '../../src/engine/classify.js'

const manifest = 'apiVersion: v1\nkind: Pod\n'

describe('classify', () => {
  it.each([
    ['Dockerfile', '', 'docker'],
    ['build/Dockerfile.prod', '', 'docker'],
    ['api.Dockerfile', '', 'docker'],
    ['Containerfile', '', 'docker'],
    ['main.tf', '', 'terraform'],
    ['main.tofu', '', 'terraform'],
    ['main.tf.json', '{}', 'terraform'],
    ['.github/workflows/ci.yml', 'on: push', 'github'],
    ['a/action.yml', 'name: x\nruns:\n  using: composite', 'github'],
    ['bad.yml', 'name: x\non: push\njobs:\n  a: {}\n', 'github'],
    ['.gitlab-ci.yml', '', 'gitlab'],
    ['.github/dependabot.yml', '', 'github'],
    ['.pre-commit-config.yaml', '', 'github'],
    ['compose.yaml', 'services: {}', 'compose'],
    ['docker-compose.override.yml', '', 'compose'],
    ['k8s/pod.yaml', manifest, 'kubernetes'],
    ['k8s/pod.yml', `# a comment\n---\n${manifest}`, 'kubernetes'],
    ['list.json', '{"apiVersion":"v1","kind":"List"}', 'kubernetes'],
    ['kustomization.yaml', 'resources: []', 'kubernetes'],
    ['plan.json', '{"format_version":"1.2","planned_values":{}}', 'terraform'],
  ])('%s is read as %s', (path, text, platform) => {
    expect(isCandidate(path)).toBe(true)
    expect(classify(path, text)?.platform).toBe(platform)
  })

  it.each([
    ['values.yaml', 'replicas: 3'],
    ['package.json', '{"name":"x"}'],
    ['action.yml', 'title: a film'],
    ['Dockerfiles.md', ''],
    ['playbook.yml', '- hosts: all\n  tasks: []'],
  ])('%s is of no platform, and not guessed', (path, text) => {
    expect(classify(path, text)).toBeUndefined()
  })

  it('knows which names alone decide', () => {
    expect(isNamed('Dockerfile')).toBe(true)
    expect(isNamed('pod.yaml')).toBe(false)
    expect(isCandidate('README.md')).toBe(false)
  })
})
