/** The reference parser for the differential test: which simple commands does it see, and does it accept the script? */
import { createRequire } from 'node:module'

interface MvdanNode {
  Pos(): { Offset(): number }
  End(): { Offset(): number }
  readonly Args?: readonly MvdanNode[]
  readonly Variant?: { readonly Value: string }
}

interface Mvdan {
  NewParser(): { Parse(text: string, name: string): MvdanNode }
  Walk(node: MvdanNode, visit: (node: MvdanNode | null) => boolean): void
  NodeType(node: MvdanNode): string
}

const { syntax }: { syntax: Mvdan } = createRequire(import.meta.url)('mvdan-sh')
const parser = syntax.NewParser()

/** First words as written, in source order; the error's text if the script is rejected. */
export function mvdanCommands(text: string): readonly string[] | { readonly error: string } {
  const bytes = Buffer.from(text)
  const sliced = (node: MvdanNode): string => bytes.subarray(node.Pos().Offset(), node.End().Offset()).toString()
  const found: { at: number; word: string }[] = []
  try {
    syntax.Walk(parser.Parse(text, 'script'), (node) => {
      if (node) {
        const word = firstWord(node, sliced)
        if (word !== undefined) found.push({ at: node.Pos().Offset(), word })
      }
      return true
    })
  } catch (error) {
    return { error: JSON.stringify(error) }
  }
  return found.sort((a, b) => a.at - b.at).map((f) => f.word)
}

/** `export`, `declare` and `let` are commands like any other here, but not there. */
function firstWord(node: MvdanNode, sliced: (node: MvdanNode) => string): string | undefined {
  switch (syntax.NodeType(node)) {
    case 'CallExpr':
      return node.Args?.[0] ? sliced(node.Args[0]) : undefined
    case 'DeclClause':
    case 'LetClause':
      return sliced(node).split(/\s/)[0]
    default:
      return undefined
  }
}
