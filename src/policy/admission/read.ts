/** Reading manifests of policies: total, with plain answers where the text is plain. */
import { entries, get, items, type Path, text, type Value } from '../../model/index.js'

export function textAt(value: Value, path: Path, fallback = ''): string {
  return text(get(value, path), fallback)
}

/** The texts of a list. */
export function textsAt(value: Value, path: Path): readonly string[] {
  return items(get(value, path)).flatMap((v) => (v.kind === 'scalar' ? [String(v.value)] : []))
}

export function listAt(value: Value, path: Path): readonly Value[] {
  return items(get(value, path))
}

export function isGiven(value: Value, path: Path): boolean {
  return get(value, path).kind !== 'missing'
}

/** Texts of a mapping's entries. */
export function textMapAt(value: Value, path: Path): readonly (readonly [string, string])[] {
  return [...entries(get(value, path))].flatMap(([key, v]) =>
    v.kind === 'scalar' ? [[key, String(v.value)] as const] : [],
  )
}
