import { z } from 'zod'

const text = z.string().max(20_000)
const both = { id: text, rawId: text, type: z.literal('public-key') }
const extensions = z.record(z.string(), z.unknown()).default({})

/** What a browser hands over for a new passkey, as JSON in a form's field. */
export const newCredentialForm = z.object({
  ...both,
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
})

/** What a browser hands over to prove that somebody holds a passkey. */
export const credentialForm = z.object({
  ...both,
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: text.nullish().transform((given) => given ?? undefined),
  }),
})

/** Reads a credential out of a form; nothing where it is none. */
export function readCredential<Schema extends typeof newCredentialForm | typeof credentialForm>(
  schema: Schema,
  given: unknown,
): z.output<Schema> | undefined {
  const json = jsonOf(given)
  return schema.safeParse(json).data as z.output<Schema> | undefined
}

/** The challenge that the browser says it answered. */
export function challengeOf({ response }: { response: { clientDataJSON: string } }): string {
  const data = z.object({ challenge: text }).safeParse(jsonOf(decode(response.clientDataJSON)))
  return data.data?.challenge ?? ''
}

const decode = (given: string) => Buffer.from(given, 'base64url').toString()

function jsonOf(given: unknown): unknown {
  try {
    return typeof given === 'string' ? JSON.parse(given) : undefined
  } catch {
    return undefined
  }
}
