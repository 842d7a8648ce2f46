import { functionWords } from './function-words.ts';
import { remember } from './remember.ts';
import { stem } from './stem.ts';

const everyday = `able absolute accept accident act actual add admit advice afraid afternoon age ago agree ahead allow almost alone along already alright alternative
although always amount angry annoy another answer anybody anymore anyone anything anytime anyway appear appropriate argue around arrange article aside
ask assure assume attach attempt attention attitude available avoid aware away awful baby back bad bag balance base basic bear beautiful become bed begin behalf
behave behind believe belong below best bet better big bit black blame block blue body book bother bottom box boy break bright bring
brother build burn busy buy calm care careful carry case cat catch cause certain chance change chat cheap check child choose clean clear clever clock close cold
colour come comfort common company compare complete concern condition confuse consider contact contain content continue control convenient conversation cook copy correct
cost count country couple course cover crack create credit cross cry current cut daily damage dangerous date daughter day deal dear decent decide deep definite
depend describe deserve desk detail device die difference difficult digit dinner direct dirty disappoint disagree discover discuss dog door double doubt draw drive driver
drop due early earn ease easy eat effect effort eight else embarrass empty end energy enjoy enough enter entire especially evening event eventual everybody everyone
everything everywhere evidence exact example excellent except excuse expect expensive experience expire explain extra extreme eye face fact fail fair faith fall family
far fast fault favour fear feel fell fifteen fifty figure fill final find fine finger finish fire first fit five fix floor focus follow food
foot forget forgive form forty forward four free fresh friend front frustrate full fun function funny future garden general gentle genuine gift girl glad glass
good grand grateful great green ground group grow guarantee guess guide guy half hall hand handle hang happen happy hard hardly hate head health hear heart heavy
help high hit hold holiday home honest honour hope horrible hour house however huge human hundred hungry hurry hurt husband idea identity ignore image imagine immediate
important impossible improve inconvenience include increase indeed individual inform information injure inside instead instruct intend interest internal internet introduce invite
involve issue item job join joke journey judge jump keep key kid kill kind kitchen know label lack lady language large last late laugh law lead
learn least leave left legal less lesson letter level lie life light limit line link list listen literal little live local lock log long look loop lose
loss lot loud love low luck lunch mad main major make man many mark matter maybe mean measure meet member memory mention message metal middle mind mine minor minute miss
mistake mix moment money monitor month morning mother mouth move movie multiple music name nasty natural near necessary neighbour nervous never new next nice night
nine nobody noise none normal note nothing notice number object obvious occasion odd offend offer office often old onto open opinion opportunity opposite option order
ordinary original otherwise ought outside page pain pair paper parent part particular partner party past path patience patient pay peace people percent perfect perhaps
period permission person phone photo pick picture piece place plain plan plastic play pleasant please plenty plus point polite poor popular position possible post power
practice prefer prepare present press pretty previous price prior private probable problem produce product professional progress promise proof proper protect proud prove provide
public pull purchase pure purpose push put quality quantity question quick quiet quite raise range rare rate reach react read ready real reason recall receive recent
recommend record red reduce refer reflect refuse regard regret relate relax release remain remember remind remove repair repeat replace reply report represent request
require resolve respect respond responsible rest result review rid ridiculous right ring rise risk road role room rough round rude rule run sad safe sake sample satisfy
save say scene schedule school screen search season second section see seem select self sell send sense sentence separate serious serve set settle seven several shame
shape share shock shoe shop short shout show shut sick side sign silly similar simple simply single sir sister sit situation six size sleep slight slip slow small smart
smell smile smoke soft solid solution solve somebody somehow someone something sometimes somewhere son soon sort sound source speak special specific spell spend
spill split spoil spot staff stage stair stand standard star start state stay steal step stick still stop store story straight strange street stress strict strong
stuff stupid style subject submit success sudden suffer suggest suit summary sun super support suppose sure surprise suspect swear sweet swear switch system table take
talk tall target taste teach team tear tell temper ten tend term terrible test text thing think third thirty thorough thought thousand threat three throw
ticket tie tight till time tiny tip tire title today together tomorrow tone tonight top total touch tough toward town toy track trade train treat tree
trick trip trouble true trust truth try turn twelve twenty twice two type typical ugly unable understand unfair unfortunate unhappy unit unless unlucky until update upset
urgent useful usual valid value various version video view visit voice wait wake walk wall want war warm warn wash waste watch water way weak wear
weather week weekend weight weird welcome well wet whatever whenever wherever whether white whoever whole wide wife wild win window wish woman wonder wonderful wood
word work world worry worse worst worth wow wrap write wrong year yellow yesterday young zero madam ma morning goodbye bye monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december`;

const trade = `account acknowledge action additional address adjust agent apologise apology app appointment appreciate approve arrival arrive assist audit authorise authority
bank bill billing booking branch brand breach broken browser budget business call callback cancel card cardboard carrier cash catalogue centre ceo charge charger chase chip claim clause
client code colleague collect collection compensate complain complaint confidential confirm connect consent consumer convert corner courier customer data deadline debit
decline deduct deduction defect delay delete deliver delivery demand depot department deposit description dispatch dispute document download driver duplicate eligible
email engineer enquiry error escalate estimate exception exchange exclude extend factory faulty fee feedback file fill flat follow form fraud freight furniture goodwill goods
guideline handbook hardware helpdesk hotline household identify inquiry inspect install insurance interrupt inventory investigate invoice journal lamp kettle
mug vase blender sofa chair shelf plate bowl pan pot toaster rug cushion curtain mirror lid handle cable plug battery spark crack leak smash scratch shatter dent stain wobble
landline lead leaflet loyalty mailbox manage management manager manual manufacture manufacturer membership method mobile model network newsletter obligation offline online operator outage outstanding
overcharge owe own package packaging parcel partial password payment payout penalty pending permit personal pickup platform policy postage postcode practice premium
procedure process progress promotion prompt proof property query queue quote rebate receipt reference refund register registration reimburse reject reminder renew renewal repair
replacement representative reservation reset resolution responsibility restore retail return revert reward sale satisfaction scheme secure security seller sender senior
serial server service session ship shipment shipping signature site social software specialist specification spreadsheet standing statement status stock storage
subscribe subscription supervisor supplier surname survey tax team technical technician telephone template terms tier timeframe track tracking transaction transfer
transit transport troubleshoot underway upgrade upload urgency user username valid van verify verification voicemail voucher warehouse warrant warranty web website wire working
apologise apologize sincere sincerely deepest frustration disappointing understandable upset inconvenient unacceptable empathise sympathise hassle headache nightmare stressful distress
assistance guidance promptly smoothly accordingly regarding concerning personally hesitate glad delighted pleasure kindly regards`;

const knownWords: ReadonlySet<string> = new Set([...`${everyday} ${trade}`.split(/\s+/), ...functionWords]);
const knownStems: ReadonlySet<string> = new Set([...knownWords].map(stem));

/** Whether a word is one that service replies are made of: function words, everyday words and those of the trade. */
export const isKnownWord: (word: string) => boolean = remember(
  (word) => knownWords.has(word) || knownStems.has(stem(word)) || /^\p{N}+$/u.test(word),
);
