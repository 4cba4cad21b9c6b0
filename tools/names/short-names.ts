/**
 * Short forms and other spellings that people in Britain use, for measuring; our own list, apart from the engine's,
 * so that one can show what the other lacks. The first of a line is the long or usual form.
 */
export const SHORT_NAMES: readonly (readonly string[])[] = `
oliver olly ollie|elizabeth lizzie beth liz betsy eliza|william will billy bill liam|thomas tom tommy|james jamie jim|
alexander alex xander sandy|alexandra alex lexi|benjamin ben benji|samuel sam sammy|samantha sam|joseph joe joey|
joshua josh|daniel dan danny|matthew matt|nicholas nick nicky|christopher chris kit|jonathan jon jonny|michael mike mikey|
edward ed eddie ted teddy|frederick fred freddie freddy|george georgie|harrison harry|henry harry|charles charlie|
charlotte charlie lottie|archibald archie|alfred alfie fred|albert albie bertie|theodore theo teddy|sebastian seb|
zachary zach zac zak|nathaniel nate nathan|gabriel gabe|gabriella gabby gabi ella|isabella bella izzy isla|isabelle izzy belle|
isobel izzy|imogen immy|matilda tilly|amelia millie milly amy|emilia millie|emily em emmy|jessica jess jessie|
katherine kate katie kath kathy|catherine cath cate katie|rebecca becky becca|eleanor ellie nell nora|ellen ellie nell|
abigail abi abby|olivia liv livvy|sophia soph sophie|victoria vicky tori|margaret maggie meg peggy|megan meg|
francesca fran frankie|florence flo florrie|rosemary rosie|josephine josie jo|penelope penny|philippa pippa|
beatrice bea trixie|harriet hattie|henrietta hettie etta|madeleine maddie maddy|madison maddie|natasha tash|
natalie nat|nathan nate|patrick paddy pat|dominic dom|cameron cam|leonard leo lenny|leonardo leo|lewis lew|
louis lou|louise lou|lucy luce|lydia lyd|jacob jake|jake jakey|ethan eth|reuben reub|timothy tim|robert rob bob bobby robbie|
richard rich ricky|david dave davey|andrew andy drew|anthony tony ant|stephen steve|steven steve|peter pete|
rachel rach|hannah han|georgina georgie gina|georgia georgie|grace gracie|evelyn evie eve|eve evie|maisie mais|
muhammad mo|mohammed mo|ibrahim ibby|abdullah abdul|maximilian max|maxwell max|tobias toby|ronald ronnie|
reginald reggie|stanley stan|arthur art artie|barnaby barney|bartholomew bart|vincent vinnie|tabitha tabby|
susannah susie|annabelle annie bella|angelina angie|stephanie steph|jennifer jenny jen|kimberley kim|
scarlett scar|aleksander alek olek|aleksandra ola|zuzanna zuzia|katarzyna kasia|jakub kuba|małgorzata gosia|
angharad harri|rhiannon rhi|bethan beth|llewelyn llew|gwendolen gwen|emmanuel manny|oluwaseun seun|chukwuemeka emeka`
  .split('|')
  .map((line) => line.trim().split(' '))

/** Spellings of one name that people take for each other. */
export const SPELLINGS: readonly (readonly string[])[] = `
mohammed muhammad mohamed muhammed mohammad|sian siân|zoe zoë|caitlin kaitlyn kaitlin caitlyn|aimee amy|
isobel isabel|isabelle isabel isobelle|stephen steven|katherine catherine kathryn|sara sarah|jon john|conor connor|
niamh neve|sophie sofie|sophia sofia|lewis louis|luca luka|lucas lukas|jack jac|harry harri|rhys reece|elliot elliott eliot|
finlay finley|philip phillip|theo teo|aisha ayesha aaisha|fatima fatimah|maryam mariam|yusuf yousef yusef|hassan hasan|
ibrahim ebrahim|hussain hussein|zainab zaynab|aaliyah aliyah|amelie amélie|chloe chloë|renee renée|jayden jaden|
mackenzie mckenzie|teagan tegan|lily lilly|ella ela|evie evi|poppy poppie|holly hollie|molly mollie|ellie elly|
charlie charley|freddie freddy|alfie alfy|imogen imogene|jasmine jasmin|megan meghan|hannah hanna|rachel rachael|
rebecca rebekah|nicholas nicolas|eleanor elinor|erin eryn|carys cerys|bethan bethanne|sean shaun|aidan aiden|
callum calum|kieran kieron|kian cian|ciara keira|maisie maisy|daisy daisie|tilly tillie|leah lea|freya freyja|
georgia jorja|seren serin|oscar oskar|jakob jacob|viktor victor|filip philip|kacper kasper|
lexi lexie|lacey lacie|katie katy|amina aminah|halima haleema|suleiman sulaiman|corey cory|dylan dillon|sienna siena|
scarlett scarlet|aaron aron|khadija khadijah|ewan euan|ayaan aayan|keira kiera|fin finn|finley finnley|zakariya zakaria|
ellis elis|adam aadam|aaliyah aliya|niamh neave`
  .split('|')
  .map((line) => line.trim().split(' '))
