// Makes rules/words/swearing.yaml and slurs-listed.yaml from the cuss package, and sexual-listed.yaml from naughty-words:
// `node tools/build/swear-words.mjs`.
// cuss rates how sure it is that a word is profane; its surest words still hold "bean bag" and "sooty", so only those
// are taken that are built on a root that nobody uses by chance.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cuss } from 'cuss'
import naughty from 'naughty-words'

const SURE = 2
const ROOTS =
  /^(?:(?:mother|mutha|motha|bull|dumb|horse|ass|arse|dip|head|cluster|un)?(?:fuck|fuk|shit|shite)(?:e|ed|er|ers|face|head|ing|in|less|load|s|show|stain|tard|ty|wit|off|up)?|bollocks?|bollock|arse(?:hole)?s?|asshole|asshat|asswipe|dickhead|dick(?:brain|wad|weed)|cunt|prick|piss(?:ed|er|head|ing|off|in)?|crap(?:py|per|ola)?|slut|sluts|slutty|whore|skank|skanky|cocksucker|wank|wanker|wankers|goddamn|goddamned|godammit|biatch|bitchy|bugger(?:ed)?)$/

/** British words that cuss lacks or is unsure of. */
const STRONG = `fuck, fucks, fucked, fucker, fuckers, fuckin, fucking, fuckwit, fuckwits, fkn, fckn, fck, fcking, effing, shit, shits, shitty, shitshow,
  shite, shithole, bullshit, wank, wanker, wankers, wanky, twat, twats, twatting, cunt, cunts, bellend, bellends, bell end, knobhead, knobheads, knobend, dickhead, dickheads,
  prick, pricks, arsehole, arseholes, asshole, assholes, tosser, tossers, bastard, bastards, bollocks, bollox, bollocking, pisshead, piss off, pissing, piss poor,
  pissed off, pissed up, wtf, ffs, stfu, get tae fuck, c u next tuesday, jesus fucking christ, motherfucker, clusterfuck, gobshite, gobshites, slag, slags, slapper, slut,
  sluts, whore, whores, bitch, bitches, bitching, shagging, shagged, minge, jizz, dildo, tit wank, milf, dogging, blow job, blowjob, wanking, feck, fecking, feckin,
  get fucked, go fuck, f u c k, off my tits, twunt, shitbag, shitting, shits me, crapped, lose my shit, arse over tit, ballache, ball ache, ball bag, ballbag, cockwomble, bawbag, fannybaws, shitehawk, fud, ffwc, ffwcio, ffyc, ffycin, cachu, cachu hwch, twll dy din, twll din, pis off, coc oen, cont, shitstorm, batshit, jackshit, fuckery, fucktard, shithouse, twatted, knob head, dick head, bastarding, wankstain, bollocked, cuntish, arsewipe`
const MILD = `bloody, damn, dammit, crap, crappy, bugger, buggered, buggers, arse, arsed, sod it, sodding, git, gits, pillock, pillocks, frigging, friggin,
  blimmin, knackers, hells bells, bleeding hell, bloody hell, pissed, balls up, cobblers, plonker, tits up, s d it, frig, frigged, what the hell, who the hell, how the hell, why the hell, where the hell, hell no, go to hell, jesus christ, jesus wept, christ almighty, christ on a bike, for christs sake, for gods sake, goddam, bleedin, bleeding, bloody nora, sod off, sods law, bum, boob, boobs, willy, knob, blydi, blydi hel, uffern, effin, cock up, piss take, turd, minging`
/** Said at somebody. */
const AT = `wanker, wankers, twat, twats, cunt, cunts, bellend, bellends, bell end, knobhead, knobheads, dickhead, dickheads, prick, pricks, arsehole,
  arseholes, asshole, assholes, tosser, tossers, bastard, bastards, gobshite, gobshites, fuckwit, fuckwits, fucker, fuckers, bitch, bitches, slag, slags,
  little shit, little shits, shithead, pillock, pillocks, git, gits, sod, plonker, tit, tits, arse, slapper, slut, whore, scrubber`

/** Roots of slurs; cuss lists their forms. Those with an everyday sense of their own are left to rules/words/slurs.yaml. */
const SLUR_ROOTS =
  /^(?:abeed|(?:bull|dixie)?d[iy]ke|beaner|bohunk|boche|boong|burr ?head|camel ?jockey|carpet ?muncher|ching ?chong|chink|christ killer|coon ?ass|(?:dune |sand )?coon|curry ?muncher|dago|dark(?:ey|ie|y)|diaper ?head|dot ?head|faggot|fagot|fudge ?packer|gippo|golliwog|gook|gyp(?:po|pie|py|o)|half ?(?:breed|caste)|heeb|honk(?:ey|ie|y)|homo|hymie|injun|jewboy|jig(?:aboo|gaboo|arooni)|jungle ?bunn(?:y|ie)|kaff(?:er|ir)|kike|kraut|kyke|lesbo|lezbo|lezzo|mulatto|negr(?:o|oe|ess|oid)|nig(?:g?(?:a|ah|ar|az|er|or|ress|uh|ur|let|nog))|paki|pi(?:c|ck|cc)anin(?:ny|nies)|pik(?:ey|y)|pillow ?biter|arse bandit|batty boy|bum (?:boy|chum|robber)|bufter|polack|poof(?:ta|ter)?|porch ?monk(?:ey|ie)|rag ?head|retard(?:ed)?|sambo|sand ?nigger|shemale|slant ?eye|slope ?head|snow ?nigger|spaghetti ?bender|spear ?chucker|spick?|spik|squaw|tar ?bab(?:y|ie)|towel ?head|trann(?:ie|y)|wetback|wigger|wog|wop|yid|zipper ?head)s?$/

/** Of naughty-words, what is also said innocently, or is swearing or a slur and listed there. */
const NOT_SEXUAL =
  /^(?:escort|strap on|strapon|fingering|rimming|jack off|big breasts|big tits|girl on top|piece of shit|assmunch|bulldyke|carpet ?muncher|fudge ?packer|goo girl|goodpoop|strappado|sexo|shota|orgy|brunette action|beaver cleaver|g-spot|brown showers|domination|bondage|sex|sexual|sexually|sexuality|sucks?|swastika|swinger|tainted love|viagra|xx|yaoi|snatch|skeet|scat|scissoring|shrimping|snowballing|prince albert piercing|playboy|one cup .*|new pornographers|mr hands|lolita|juggs|intercourse|huge fat|how to .*|honkey|homoerotic|hard ?core|grope|goatse|girl on|genitals|fecal|eunuch|erotism|erotic|ecchi|dick|cornhole|coon.*|cock|chocolate rosebuds|busty|butt|butthole|buttcheeks|boob|boobs|birdlock|big (?:black|knockers)|beaner.*|bbw|babeland|arsehole|ass|asshole|anus|anal|rectum|rape|raping|rapist|date ?rape|incest|paedophile|pedo.*|negro|neonazi|nigg?.*|nig nog|paki|pikey|poof|poon|kike|kinky|jigg?.*|darkie|fag.*|mong|raghead|shemale|slanteye|spastic|spic|tosser|towelhead|tranny|twat|wetback|white power|yellow showers|tongue in a|tied up|taste my|swallow.*|suicide girls|strip club|spunk|spread legs|smut|shit.*|s&m|piss.*|panty|panties|nude|nudity|nipples?|nsfw.*|nutten|octopussy|make me come|lovemaking|leather .*|knobbing|jelly donut|horny|hot (?:chick|carl)|hooker|humping|frotting|foot fetish|fucking?.*|fuck.*|figging|female.*|ejaculation|dvda|dry hump|dolcett|dog style|dirty .*|dingleberr.*|dendrophilia|deep ?throat|date.*|darkie|cumm?ing|cum|cunt|cocks|clover clamps|clit.*|cialis|butt.*|bung ?hole|bullshit|bollocks|blue waffle|blonde .*|bitch.*|bimbos|bestiality|beastiality|bastard.*|bastinado|bareback|barenaked|ball (?:gravy|kicking|sack)|apeshit|alaskan pipeline|alabama hot pocket|acrotomophilia|2g1c|2 girls .*|two girls .*|violet wand|venus mound|vagina|vulva|urophilia|urethra play|vorarephilia|voyeur.*|voyuer|tea bagging|throating|tit|tits|titt.*|tushy|twink.*|vibrator|wank|wet dream|whore|worldsex|wrapping men|xxx|semen|sadism|santorum|rosy palm.*|reverse cowgirl|queaf|queef|quim|punany|pubes|pussy|prick|porn.*|ponyplay|poop chute|poopchute|pole smoker|pleasure chest|phone sex|penis|pegging|orgasm|nympho.*|nimph.*|muff diver|mound of venus|motherfucker|missionary position|milf|masturbat.*|jizz|goregasm|group sex|gay sex|clusterfuck|domm?es?|dp action|guro|jail ?bait|god damn|slut|topless|threesome|skank|bangbros|sexy|undressing|tight white|tub ?girl|style doggy|sultry women|sodom.*|one guy .*|🖕)$/
const sexual = naughty.en.filter((term) => !NOT_SEXUAL.test(term))

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

const made = "# Made by `node tools/build/swear-words.mjs`; don't edit by hand."
const swearing = `${made}
what: Swear words by their strength. Letters masked with * and the like are seen through (src/engine/words/disguise.ts).
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
const slurs = `${made}
what: Slurs, in all their forms.
source: cuss by Titus Wormer (MIT), of its surest words those that put down people for what they are.
lists:
  slurs-listed: |
${block(
  Object.entries(cuss)
    .filter(([word, rating]) => rating >= SURE && SLUR_ROOTS.test(word))
    .map(([word]) => word)
    .sort(),
)}
`
const explicit = `${made}
what: Sexual acts and things by their names.
source: naughty-words, the List of Dirty, Naughty, Obscene and Otherwise Bad Words by Shutterstock (CC-BY-4.0), without what is said innocently too.
lists:
  sexual-listed: |
${block(sexual)}
`
const write = (name, text) =>
  writeFileSync(fileURLToPath(new URL(`../../rules/words/${name}.yaml`, import.meta.url)), text)
write('swearing', swearing)
write('slurs-listed', slurs)
write('sexual-listed', explicit)
