import { always, type DetailForm } from './form'

/** A place after the "at" that no address has: "meet me at the dot". */
const NO_HOST = /^(?:the|a|my|our|your|his|her|their|half|home|work|school|least|all|once|last|first)$/i

export const EMAIL: readonly DetailForm[] = [
  {
    pattern: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu,
    needs: /@/,
    isMeant: always,
  },
  // Written so that a machine won't see it: "name [at] post dot com", "name@post dot com".
  {
    pattern:
      /(?<![\p{L}\d._-])[\p{L}\d._-]{2,30}(?: (?:dot|underscore) [\p{L}\d_-]{1,20}){0,2} ?(?:\[at\]|\(at\)|\{at\}|@| at ) ?([\p{L}\d-]{2,30})(?: ?(?:\[dot\]|\(dot\)|\{dot\}| dot ) ?[\p{L}]{2,12}){1,3}/giu,
    needs: /dot/i,
    isMeant: ([, host = '']) => !NO_HOST.test(host),
  },
]
