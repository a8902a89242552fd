/*
 * The languages that there are messages in. Each is a file beside this one; a message that is missing in one, or that
 * English does not have, is an error of types here.
 */
import en from './en.json' with { type: 'json' };

/** The messages of a language, by room, then by name, as its file has them. */
export type Messages = typeof en;

/** Every language by its BCP 47 tag. */
export const messages: Readonly<Record<string, Messages>> = { en };
