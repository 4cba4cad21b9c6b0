/**
 * The thousand names most given to children born in England and Wales from 2007 to 2021, folded. They tell a list of
 * pupils without headings from a list of anything else; they never decide whether somebody is a pupil.
 * Office for National Statistics, Crown copyright: contains public sector information licensed under the
 * Open Government Licence v3.0.
 */
const NAMES = `
aadam aaliyah aaminah aarav aaron aayan abbie abdul abdullah abel abigail ada adam addison adrian agnes
ahmad ahmed aidan aiden aimee aisha aiza aizah alan alana alannah alayna alba albert albie aleena aleeza
aleksander aleksandra alesha alessia alex alexa alexander alexandra alexandru alexia alexis alfie alfred
ali alice alicia alicja alina alisha alistair aliya aliyah aliza alyssa amaan amara amari amaya amber
ameera amelia amelie amina aminah amir amira amirah amy ana anais anas anastasia anaya anayah andrei
andrew angel angelina angus anna annabel annabella annabelle annalise annie anthony antoni antonia
antonio anya aoife april arabella archer archie aria ariana arianna ariella arjun arlo armaan aron
arthur arya aryan asher ashleigh ashley ashton aston astrid athena aubrey audrey aurelia aurora austin
autumn ava avery axel aya ayaan ayah ayan ayat ayda ayden ayesha ayla ayman aysha azaan bailey barnaby
barney beatrice beatrix beau bella belle ben benedict benjamin bentley bertie beth bethan bethany betsy
betty bianca bilal billie billy blake blossom bobby bodhi bonnie bradley brandon brayden brian brianna
brodie brody brooke brooklyn bruno buddy caden cai caiden caitlin caitlyn caleb callie callum calum
calvin cameron cara carson carter carys casey casper cassie cassius catherine cayden cecilia cerys
charles charley charlie charlotte chase chelsea chester chloe christian christina christopher cian ciara
ciaran cillian clara claudia clayton clementine cleo coby cody cohen colby cole connie connor conor
constance cooper cora corey courtney cruz crystal curtis daisy dakota damian daniel daniella danielle
danny dante darcey darcie darcy daria darius david dawid deacon dean declan delilah demi denis dennis
destiny devon dexter diana diego dillon diya dolly dominic dominik dorothy dougie douglas drew dylan
ebony eddie eden edie edith edward eesa effie ela eleanor elena eli eliana elias elijah elis elisa elise
elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elsa elsie emelia emilia
emilie emily emma emmanuel emmeline emmie emmy enzo eric erica erik erin ernest esmae esme esmee esther
ethan etta euan eva evan evangeline eve evelyn everly evie ewan ezekiel ezra fabian faith fatima fatimah
faye fearne felicity felix fern ffion filip finlay finley finn finnley fletcher fleur flora florence
flynn frances francesca francis franciszek frank frankie franklin fraser freddie freddy frederick freya
gabriel gabriela gabriella gabrielle genevieve george georgia georgie georgina gethin grace gracie
grayson hafsa hafsah haider haleema halima halle hallie hamish hamza hana haniya hanna hannah haris
harley harlow harmony harper harri harriet harris harrison harry harvey hasan hashim hassan hattie
hayden hayley hazel heath hector heidi helena henley henrietta henry hermione hollie holly honey hope
hudson hugh hugo hunter hussain ibraheem ibrahim ida idris ilyas imaan iman imogen inaaya inaya inayah
india indiana indie ioan iona iqra iris isa isaac isabel isabella isabelle isaiah isla ismaeel ismail
isobel isobelle isra ivan ivy iyla izabella jac jace jack jackson jacob jade jaden jai jaiden jake jakub
james jamie jan jannat jasmin jasmine jason jasper jax jaxon jaxson jay jayden jemima jenna jennifer
jensen jenson jeremiah jesse jessica jessie jimmy joanna joe joel joey john johnny jonah jonathan jordan
joseph josephine josh joshua josiah josie jude julia julian junior justin kacey kacper kaden kai kaiden
kaitlyn kaleb kane kara kate katelyn katherine katie katy kaya kayden kayla kayleigh keegan keeley keira
kelsey kenzie kevin khadija khadijah khalid kian kiara kiera kieran kingsley kira kit kitty kobe kobi
krish kye kyla kyle kyra kyran kyron lacey lachlan lacie laiba laila lana lara laura lauren laurence
lawrence layla layton leah lee leia leighton leila lena lennon lennox lenny leo leon leona leonard
leonardo levi lewis lexi lexie leyla lia liam libby liberty lila lilah lilia liliana lillian lillie
lilly lily lina lincoln livia liyana logan lois lola lorenzo lottie louie louis louisa louise luca lucas
lucia lucie lucy luis luka lukas luke luna lydia lyla lyra mabel macey macie mackenzie macy maddie
maddison maddox madeleine madeline madison mae maeve maggie maia maisey maisie maisy maja maksymilian
malachi malaika malakai mali malik marcel marco marcus margaret margot maria mariam mark marley marnie
marshall martha martin marwa mary maryam mason matei mateo mateusz matilda matteo matthew max maximilian
maximus maxwell may maya mckenzie megan melissa melody mia micah michael michaela michal michelle mikey
mikolaj mila milan miles miley millie milly milo minnie miriam mitchell miya mohamed mohammad mohammed
mollie molly montgomery monty morgan muhammad muhammed musa mustafa mya myla myles mylo nadia nancy
naomi natalia natalie natan natasha nate nathan nathaniel nell nellie nelly nevaeh neve nia niall niamh
nicholas nico nicola nicolas nicole nikita nikodem nikola nina noa noah noel noor nora norah nova nyla
oakley ocean olive oliver olivia olivier oliwia oliwier ollie olly omar ophelia orla oscar osian oskar
otis ottilie otto owen paige paisley paris parker patrick patryk paul pearl penelope penny peter peyton
philip philippa phoebe phoenix piper pippa pixie polly poppy preston primrose priya quinn rachel rafael
rafe rafferty ralph ralphie raphael raya rayan rayyan rebecca reece regan reggie reginald rehan remi
remy renee reuben rex rhea rhys ria richard rihanna riley rio river riya robbie robert robin robyn rocco
rohan roman romeo ronan ronnie rory rosa rosalie rose rosie rowan roxanne ruben ruby rudy rufus rupert
ruth ryan rylee ryley sabrina sadie safa safaa saffron salma sam samantha sami samuel sana santiago
saoirse sapphire sara sarah sasha saskia savannah scarlet scarlett scott sean sebastian seren serena
seth shane shannon shaun shay sidney sienna simon simran sky skye skyla skylar sofia solomon sonny
sophia sophie spencer stanley stefan stella stephanie stephen steven stevie sumayyah summer sydney syed
syeda sylvie szymon tabitha talia tallulah tara tate taylor teagan ted teddie teddy tegan thea theo
theodore thomas tia tiana tianna tiffany tillie tilly timothy tobias toby tom tomas tommy tomos travis
tristan troy tyler umar valentina vanessa verity victor victoria vincent vinnie violet vivienne walter
warren wiktoria wilfred will william willow winnie woody wren wyatt xander xavier yahya yasmin yunus
yusra yusuf zac zach zachariah zachary zack zahra zain zainab zak zakaria zakariya zane zara zayan zayd
zayn zaynab zion zoe zofia zoya zuzanna
`

const COMMON: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/))

/** Whether one of a cell's words is a given name that many children have. */
export function hasCommonName(cell: string): boolean {
  const words = cell
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return words.some((word) => COMMON.has(word))
}
