/** A command before it becomes a resource. */
import { get, type Mapping, type Span, text, type Value } from '../../model/index.js'
import { family, type Split, splitArguments } from './options.js'

export class Prepared {
  /** Empty if not known. */
  readonly name: string
  /** With `pip3` as `pip`. */
  readonly program: string
  /** Arguments are split when somebody asks for them: rules look at those of a few programs only. */
  private split: Split | undefined

  constructor(readonly body: Mapping) {
    this.name = text(get(body, 'name'))
    this.program = family(this.name)
  }

  get at(): Span {
    return this.body.span
  }

  get options(): Value {
    return this.arguments().options
  }

  get operands(): Value {
    return this.arguments().operands
  }

  private arguments(): Split {
    this.split ??= splitArguments(this.name, get(this.body, 'args'), this.at)
    return this.split
  }
}
