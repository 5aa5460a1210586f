interface Asked<Key extends string> {
  has(key: Key): boolean
}

/** Whether there is a message for what content names: a part, a language or a type may be one that the messages do not know. */
export function hasMessage<Key extends string>(t: Asked<Key>, key: string): key is Key {
  const asked: Asked<string> = t
  return asked.has(key)
}
