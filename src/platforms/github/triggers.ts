/** `on:` in its three forms, as one mapping from event to its settings. */
import { entries, items, mapping, type Span, scalar, unknown, type Value } from '../../model/index.js'

/** `{ push: { branches: … }, schedule: [ … ] }`; an event without settings maps to null at its own place. */
export function triggersOf(on: Value): Value {
  const events = new Map<string, Value>()
  const add = (event: Value): void => {
    if (event.kind === 'scalar' && event.value !== null) events.set(String(event.value), bare(event.span))
  }
  switch (on.kind) {
    case 'scalar':
      add(on)
      break
    case 'list':
      items(on).forEach(add)
      break
    case 'map':
      for (const [event, settings] of entries(on)) events.set(event, settings)
      break
    case 'unknown':
      return unknown(on.why, on.span)
    case 'missing':
      return on
  }
  const open = (on.kind === 'map' || on.kind === 'list') && on.open
  return mapping(events, on.span, { open, ...(on.keySpan ? { keySpan: on.keySpan } : {}) })
}

function bare(at: Span): Value {
  return scalar(null, at, { keySpan: at, style: 'computed' })
}
