import {
  array,
  boolean,
  check,
  type InferOutput,
  minLength,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
} from 'valibot'
import { SurfaceSchema } from './draft'

const TextSchema = pipe(string(), minLength(1))

export const METHODS = ['POST', 'PUT', 'PATCH'] as const

export const PublishRequestSchema = pipe(
  strictObject({
    id: pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A name of small letters and hyphens.')),
    surface: SurfaceSchema,
    /** The whole path of the address; `*` stands for anything. */
    path: pipe(
      string(),
      regex(/^(?:\/|\*\/)[^?#]*$/, 'A path such as /api/*/post, without a question mark.'),
    ),
    /** Any of these. */
    methods: optional(pipe(array(picklist(METHODS)), minLength(1)), () => ['POST' as const]),
    /** Where it goes to, if not to the site's own hosts; `*.host.example` stands for all below it. */
    hosts: optional(
      pipe(
        array(pipe(string(), regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'A host name.'))),
        minLength(1),
      ),
    ),
    /** What the address says behind its question mark, each with `*` for anything. */
    query: optional(record(string(), TextSchema)),
    /** A header that says which operation it is, and those that publish. */
    header: optional(pipe(string(), regex(/^[a-z0-9-]+$/, 'A header’s name in small letters.'))),
    names: optional(pipe(array(TextSchema), minLength(1))),
    /**
     * Where the words stand, from the outside in, with dots between: names, `*` for each of a list. What is a form's
     * field may hold JSON. `?name` is a part of the address.
     */
    text: optional(array(TextSchema), () => []),
    /** It publishes only if what stands at one of these places is one of these (`*` for anything): a draft is saved, too. */
    only: optional(record(TextSchema, pipe(array(TextSchema), minLength(1)))),
    /** It publishes only if it has words at one of those places; the same address serves other things, too. */
    needsText: optional(boolean(), false),
  }),
  check(
    ({ header, names }) => (header === undefined) === (names === undefined),
    '“header” and “names” go together.',
  ),
  check(({ needsText, text }) => !needsText || text.length > 0, '“needsText” needs a “text”.'),
)
/** A request by which a site publishes (docs/sites.md, “Requests”). */
export type PublishRequest = InferOutput<typeof PublishRequestSchema>
