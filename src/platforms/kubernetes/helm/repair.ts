/** Which edits of a chart's templates do in every release what they say: those of what no action writes. */
import { type Edit, type Repair, touchedEntries } from '../../../model/index.js'

/** A template is edited as one text, however many objects it makes: what it says is the same in all of them. */
export const templateRepair: Repair = { refuses: refusal, holders: () => 0 }

function refusal(edit: Edit): string | undefined {
  const { file, start, end } = edit.span
  if (!/(?:^|\/)(?:templates|crds)\//.test(file.path)) return 'the chart writes it, but not with one of its templates'
  const { text } = file
  const from = text.lastIndexOf('\n', start - 1) + 1
  // A deletion of whole lines ends where the next one begins.
  const newline = text.indexOf('\n', Math.max(start, end - 1))
  const to = newline < 0 ? text.length : newline
  if (text.slice(from, to).includes('{{')) return 'an action of the template writes what stands here'
  if (touchedEntries(edit).sets) return undefined
  return hasActions(text, from, to) ? 'an action of the template may add to what stands here' : undefined
}

/** Does an action stand on a line of its own among the entries around? */
function hasActions(text: string, from: number, to: number): boolean {
  const column = columnOf(text.slice(from, to).replace(/^([ ]*)- /, '$1  '))
  const above = text.slice(0, from).split('\n').slice(0, -1).reverse()
  const below = text.slice(to).split('\n').slice(1)
  const isOutside = (line: string): boolean => !isAction(line) && line.trim() !== '' && columnOf(line) < column
  return [above, below].some((lines) => {
    const stop = lines.findIndex(isOutside)
    return (stop < 0 ? lines : lines.slice(0, stop)).some(isAction)
  })
}

function columnOf(line: string): number {
  return line.length - line.trimStart().length
}

function isAction(line: string): boolean {
  return /^\s*\{\{/.test(line)
}
