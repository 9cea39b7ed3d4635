/** What `--help` prints. Kept apart so that it costs nothing otherwise. */
import { table } from '../model/table.js'

const overview = `Usage: bylaw <command> [options]

Judges Dockerfiles, Compose files, Kubernetes manifests, Terraform, GitHub workflows and
GitLab pipelines by security, reliability and cost policies. Reads files, never a network.

Commands:
  scan [paths…]      judge files and directories (the working directory if none is given)
  rules              list the rules
  explain <rule>     what a rule finds, why, what to do, and how to suppress it
  test [directory]   run policies of your own against their fixtures
  new policy <id>    write a policy and fixtures to start from
  init               write a commented bylaw.yaml

Run \`bylaw <command> --help\` for its options.

Exit codes: 0 nothing at or above the threshold, 1 findings, 2 could not do what was asked
(a usage error, a path that doesn't exist, a file that couldn't be read or parsed).
`

const topics = table<string>({
  scan: `Usage: bylaw scan [paths…] [options]

  paths                    files and directories; \`-\` reads standard input (see --stdin-filename)
  --format NAME[=FILE]     pretty (default), json, sarif, sarif-github, github, gitlab, junit,
                           checkstyle, rdjson, markdown; may be given several times in one run
  --output FILE            where the format without a file of its own goes
  --fail-on SEVERITY       info, low (default), medium, high, critical or none
  --preset NAME            default, strict, all, none
  --rule ID                only this rule; may be given several times
  --policy PATH            policies of your own: a file or directory; may be given several times
  --allow-code FILE        run this module (.js, .mjs, .cjs, .ts), whose default export is a rule or a list
                           of rules; nothing else ever makes Bylaw run code
  --pack NAME              only the rules of a published standard, whatever their preset
  --config FILE            instead of bylaw.yaml in the working directory
  --no-config              no configuration at all
  --baseline FILE          findings it names are not counted; see --write-baseline
  --write-baseline FILE    write the fingerprints of all findings
  --hook                   report only the given files, with the whole working directory as context
  --stdin-filename PATH    what standard input is called, which decides how it is read
  --fix                    apply the safe fixes
  --fix-suggested          apply the suggested fixes too
  --category NAME          keeps several SARIF uploads about one commit apart
  --color, --no-color      instead of colours on a terminal only (NO_COLOR is respected)
`,
  rules: `Usage: bylaw rules [text] [options]

  text                     only rules whose id, title or alias holds it
  --platform NAME          docker, compose, kubernetes, terraform, github, gitlab
  --preset NAME            default, strict, opt-in
  --severity NAME          info, low, medium, high, critical
  --category NAME          security, reliability, cost, correctness, maintainability
  --pack NAME              cis-docker, cis-kubernetes, pss-baseline, pss-restricted, nsa-kubernetes, cis-aws,
                           owasp-cicd; with --format markdown: which controls are judged by which rules
  --format NAME            table (default), json, markdown
`,
  explain: `Usage: bylaw explain <rule>
       bylaw explain <file>:<line>
       bylaw explain --trace <rule> <file or directory> [options]

Prints what the rule finds, why it matters, what to do instead, examples that are bad and
good, the same checks of other tools, and how to suppress it. An id of another tool
(CKV_AWS_19, DL3002, KSV-0017 …) works too. With a place: the values on that line and the chain of
variables, locals, arguments and anchors that each came through.

With --trace: every expression of the policy with its sub-expressions, their values and places, for each
resource there that it selects, whether it passes, fails, can't be decided or is left out.
Options and policies of bylaw.yaml are those of a scan.

  --policy PATH            policies of your own, beside those of bylaw.yaml; may be given several times
  --allow-code FILE        a module of rules; may be given several times
  --config FILE            instead of bylaw.yaml in the working directory
  --no-config              no configuration at all
  --format NAME            pretty (default), json
`,
  test: `Usage: bylaw test [directory or file] [options]

Runs every policy against its fixtures (\`<directory>/fixtures/<id>/\`, or \`fixtures/rules/<id>/\`), in which
comments say what is expected about the next line: \`# expect: <id>\`, \`# expect-unknown: <id>\`. Says
what no fixture reaches: policies that select nothing, assertions that are never false, true or unknown.
Admission policies, compiled Rego (.wasm) and rules that are code are run as well.

Exit codes: 1 a fixture fails, a policy selects nothing in its fixtures, or too few mistakes are noticed;
2 a policy can't be read or has no fixtures.


  --fixtures DIR           where the fixtures are
  --allow-code FILE        a module of rules to run against their fixtures, too; may be given several times
  --mutate                 make small mistakes in each policy and say which no fixture notices
  --min-score PERCENT      fail below this share of noticed mistakes
  --format NAME            pretty (default), json, junit
  --watch                  run again whenever a file changes
`,
  new: `Usage: bylaw new policy <id> [options]

Writes \`policies/<id>.yaml\` and fixtures for it.

  --dir DIR                instead of policies
  --select KIND            what it is about: k8s/Container (default), tf/aws_s3_bucket, docker/Stage …
`,
  init: `Usage: bylaw init [--force]

Writes a commented bylaw.yaml into the working directory. An existing one is kept unless
--force is given.
`,
})

export function help(topic?: string): string {
  return (topic !== undefined && topics[topic]) || overview
}
