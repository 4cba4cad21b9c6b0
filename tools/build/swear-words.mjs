// Makes rules/words/swearing.yaml from the cuss package: `node tools/build/swear-words.mjs`.
// cuss rates how sure it is that a word is profane; its surest words still hold "bean bag" and "sooty", so only those
// are taken that are built on a root that nobody uses by chance.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cuss } from 'cuss'

const SURE = 2
const ROOTS =
  /^(?:(?:mother|mutha|motha|bull|dumb|horse|ass|arse|dip|head|cluster|un)?(?:fuck|fuk|shit|shite)(?:e|ed|er|ers|face|head|ing|in|less|load|s|show|stain|tard|ty|wit|off|up)?|bollocks?|bollock|arse(?:hole)?s?|asshole|asshat|asswipe|dickhead|dick(?:brain|wad|weed)|cunt|prick|piss(?:ed|er|head|ing|off|in)?|crap(?:py|per|ola)?|slut|sluts|slutty|whore|skank|skanky|cocksucker|wank|wanker|wankers|goddamn|goddamned|godammit|biatch|bitchy|bugger(?:ed)?)$/

/** British words that cuss lacks or is unsure of. */
const STRONG = `fuck, fucks, fucked, fucker, fuckers, fuckin, fucking, fuckwit, fuckwits, fkn, fckn, fck, fcking, effing, shit, shits, shitty, shitshow,
  shite, shithole, bullshit, wank, wanker, wankers, wanky, twat, twats, twatting, cunt, cunts, bellend, bellends, bell end, knobhead, knobheads, knobend, dickhead, dickheads,
  prick, pricks, arsehole, arseholes, asshole, assholes, tosser, tossers, bastard, bastards, bollocks, bollox, bollocking, pisshead, piss off, pissing, piss poor,
  pissed off, pissed up, wtf, ffs, stfu, get tae fuck, c u next tuesday, jesus fucking christ, motherfucker, clusterfuck, gobshite, gobshites, slag, slags, slapper, slut,
  sluts, whore, whores, bitch, bitches, bitching, shagging, shagged, minge, jizz, dildo, tit wank, milf, dogging, blow job, blowjob, wanking, feck, fecking, feckin,
  get fucked, go fuck, f u c k, off my tits, twunt, shitbag, shitting, shits me, crapped, lose my shit, arse over tit`
const MILD = `bloody, damn, dammit, crap, crappy, bugger, buggered, buggers, arse, arsed, sod it, sodding, git, gits, pillock, pillocks, frigging, friggin,
  blimmin, knackers, hells bells, bleeding hell, bloody hell, pissed, balls up, cobblers, plonker, tits up, s d it`
/** Said at somebody. */
const AT = `wanker, wankers, twat, twats, cunt, cunts, bellend, bellends, bell end, knobhead, knobheads, dickhead, dickheads, prick, pricks, arsehole,
  arseholes, asshole, assholes, tosser, tossers, bastard, bastards, gobshite, gobshites, fuckwit, fuckwits, fucker, fuckers, bitch, bitches, slag, slags,
  little shit, little shits, shithead, pillock, pillocks, git, gits, sod, plonker, tit, tits, arse, slapper, slut, whore, scrubber`

const entries = (text) =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
const fromCuss = Object.entries(cuss)
  .filter(([word, rating]) => rating >= SURE && ROOTS.test(word))
  .map(([word]) => word)
const mild = new Set(entries(MILD))
const strong = [...new Set([...fromCuss, ...entries(STRONG)])].filter((word) => !mild.has(word)).sort()

function block(words) {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1)
    if (line.length + word.length > 110) lines.push(`${word}, `)
    else lines[lines.length - 1] = `${line}${word}, `
  }
  return lines.map((line) => `    ${line.trimEnd()}`).join('\n')
}

const text = `# Made by \`node tools/build/swear-words.mjs\`; don't edit by hand.
what: Swear words by their strength. Letters masked with * and the like are seen through (src/engine/words/unmask-swearing.ts).
source: cuss by Titus Wormer (MIT), its surest words that can't be meant otherwise, and our own British ones.
lists:
  swearing-strong: |
${block(strong)}
  swearing-mild: |
${block([...mild].sort())}
  # Said of a person.
  swearing-at: |
${block([...new Set(entries(AT))].sort())}
`
writeFileSync(fileURLToPath(new URL('../../rules/words/swearing.yaml', import.meta.url)), text)
