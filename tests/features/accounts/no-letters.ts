/** No mail server is set up. */
export const noLetters = { ready: async () => false, send: async () => false }
