// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/phrases.h"

namespace leadlight::demo {

namespace {

const std::vector<PhraseRow> factorRows{
    {Signal::Budget, 3,
     "$ is approved | $ approved | budget is approved | budget approved | budget of around/about/up? to? $ | "
     "budget of around/about/up? to? # | budget is around/about/up? to? $ | budget is around/about/up? to? # | "
     "budget confirmed | budget has been approved | "
     "have around/about/up? to? $ | set aside $ | $ set aside | funding is in place | $ is fine/ok/okay | "
     "can/could spend up? to? around/about? $ | $ budget | we have budget | have the budget | budget is there | "
     "happy to pay $ | price is fine | price works | that price is ok/okay/good/great | within our/my budget | "
     "fits our/my budget | $ is within/in budget | $ works | $ sounds fair/good/fine/reasonable"},
    {Signal::Budget, 2,
     "$ | # dollars/euros/pounds/bucks/usd/eur/dollar/euro | # k budget | price range | cheap | cheaper | cheapest | "
     "inexpensive | "
     "affordable | economical | pricey | expensive | moderate price/priced/pricing/range | moderately priced | "
     "economy class | business class | first class | "
     "economy ticket/tickets/seat | premium economy | "
     "reasonable price/prices/priced/rate | reasonably priced | low cost | budget friendly | luxury | mid range | "
     "willing to pay | can spend | our/my budget | good deal | under # dollars | not too expensive | "
     "standard plan | pro plan | enterprise plan"},
    {Signal::Budget, 1,
     "how much | what is the price | price | prices | pricing | cost | costs | fare | total | rates | "
     "what do you charge | rent per month | quote | quotation | estimate | budget"},
    {Signal::BudgetAgainst, 2,
     "no budget | no money | too expensive | too pricey | too costly | too much money | out of our/my budget | "
     "out of our/my price | over our/my? budget | can not afford | could not afford | not in our/my budget | "
     "budget is gone | budget was cut | do not have a/any/the budget | without paying | not going to pay | "
     "not pay that | for free | not willing to pay | budget is frozen | no budget yet | not have budget yet | more "
     "than we/i can/wanted"},
    {Signal::Urgency, 3,
     "asap | urgent | urgently | immediately | right away | as soon as possible | right now | today | tonight | "
     "tomorrow | this week | this morning/afternoon/evening | within # hours/days | in # hours/days | in a few days | "
     "by tomorrow | "
     "day after tomorrow | this weekend | emergency | in a hurry | by ~ | this ~ | ~ this week | "
     "go live this week | within the week | within a week | end of the week | before the weekend"},
    {Signal::Urgency, 2,
     "next week | next ~ | ~ next week | ^ @ | ^ # | @ of ^ | the @ | @ of this month | @ this month | # of ^ | on ~ | "
     "~ | "
     "within # weeks | within a month | within the month | in # weeks | in a week | next weekend | by the end of ^ | "
     "by ^ | "
     "before ^ | soon | this month | end of the month | end of this month | deadline | by the @ | # weeks | "
     "within a fortnight"},
    {Signal::Urgency, 1,
     "next month | this quarter | next quarter | in # months | within # months | in a month | this spring/summer | "
     "this fall/autumn/winter | before the end of the year | this year | before christmas | in ^ | "
     "in a couple of months | few months"},
    {Signal::UrgencyAgainst, 2,
     "no rush | no hurry | not urgent | not in a hurry | next year | someday | some day | just browsing | "
     "just looking around | just curious | not at the moment | not right now | not at this time | not for now | "
     "not now | not today | not yet | not ready | after the summer | later this year | maybe later | "
     "no timeline | no deadline | no fixed date | do it later | think about it | will decide later | "
     "sometime in the future | not any time soon | not anytime soon | in no hurry | in no rush | "
     "just need/needed/wanted the? information | just checking"},
    {Signal::Authority, 3,
     "i own | i own the/my/a/our * | i am the sole? owner | i am the ceo | i am the cto | i am the coo | i am the cfo "
     "| i am the founder | "
     "i am the "
     "co founder | i am a co? founder | i am the managing? director | i am the head | i am the general? manager | "
     "i am the "
     "office manager | i am the operations manager | i am the * manager | i am the * director | i am head of | i am "
     "the "
     "marketing director | i am managing director | i decide about/alone/it/that/this/for/on/myself | so i decide | "
     "i make the decision/decisions/call | i can sign | "
     "i sign | "
     "my decision | decision is mine | i run the | i run a | i run my | as the owner | as owner | my own company | "
     "my own business | my company | my business | my shop/restaurant/clinic/practice/studio/bakery/hotel/firm | "
     "i approve | i have the final say | i am in charge | i am responsible for | i am the decision maker | "
     "up to me | i handle purchasing | i am the buyer | we own | i am the landlord | i am the principal | "
     "i am the owner"},
    {Signal::Authority, 2,
     "book it | reserve it | buy it | go ahead | please book | please reserve | please proceed | "
     "i will take it | i will take that/this/them | sign me up | where do i sign | send me? the contract | "
     "place the order | i would like to order | reserve that/the/this/them | book that/the/this/them | "
     "buy that/the/this/them | make the reservation | purchase that/the/this/them | let us book | get the tickets | "
     "i will go with | let us do it | buy me | get me # tickets/ticket | book me"},
    {Signal::Authority, 1,
     "we decided | our team decided | my partner and i | my wife and i | my husband and i | "
     "together with my | we will decide | the board and i | i recommend | i will recommend | my co founder and i"},
    {Signal::AuthorityAgainst, 2,
     "ask my boss/manager/wife/husband/partner/team/supervisor/director/parents/landlord | "
     "check with my/our * | talk to my boss/manager/wife/husband/partner/team/director/parents | "
     "speak to/with my boss/manager/wife/husband/partner/team/director | my boss/manager/director decides | "
     "boss has to approve | not my decision | not my call | not the one who decides | not the decision maker | "
     "needs approval | need approval | has to approve | have to approve | must approve | needs to approve | "
     "has to sign off | "
     "needs to sign off | decides * | on behalf of | on my boss | i am only/just an? intern/assistant/student | "
     "up to my boss/manager/wife/husband/partner | collecting offers for my | for my boss | run it by my * | "
     "the board decides | the committee decides | headquarters decides | i can not decide | i do not decide"},
};

const std::vector<PhraseRow> fitRows{
    {Signal::Fit, 3,
     "exactly what i/we need/want/wanted | exactly what i/we am/are looking for | just what i/we need | "
     "that works | that would work | this works | works for me/us | that will work | that/this/it will do | "
     "that/this/it would do | "
     "sounds good/great/perfect/nice/fine/lovely/fun/amazing/excellent/delicious/ideal/interesting/right/okay/ok | "
     "that is perfect | perfect | ideal | that is great | that is good | that is fine | that will be fine | "
     "i like it | i like that | i like this | i love it | i love that | is good | is perfect/great/fine/okay/ok | "
     "i will take | good for me | great for me | fine for me | okay for me | ok for me | "
     "perfect for me/us | suits me/us | that one | that would be great/perfect/fine/good/nice/wonderful | "
     "that is what i/we need/want/wanted | great choice | everything i want | everything we need | fits us | fits our "
     "| "
     "i would choose | i want that | good with me | works with me | interests me | looks good/great | "
     "would be great/perfect/fine/good/nice | is what i want/need/wanted"},
    {Signal::FitAgainst, 2,
     "will not work | does not work for | not what i/we need/want/wanted | not what i/we am/are looking | "
     "does not fit | do not fit | not a fit | not for me/us | "
     "do not like it/that/this | not suitable | missing feature | lacks | deal breaker | dealbreaker | "
     "not interested in that/this/it | not good enough | does not support | not the right | "
     "look elsewhere | go elsewhere | somewhere else instead | does not suit"},
    {Signal::UrgencyAgainst, 2,
     "not interested in purchasing/buying/booking/reserving | do not want to buy/book/purchase/reserve/schedule | "
     "do not want tickets | do not need tickets | not need them/it/one | not need the tickets | do not want to make"},
    {Signal::Decline, 2,
     "not interested | never mind | nevermind | leave me alone | stop messaging | stop writing | unsubscribe | "
     "forget it | wasting my time | no longer interested | no longer need | found another | went with another | "
     "chose another | go with another"},
    {Signal::Need, 2,
     "i/we need | i/we want | i/we would like | i/we would love | i/we am/are looking for | i/we am/are looking to | "
     "looking for | looking to | "
     "i/we am/are searching for | i/we am/are interested in | interested in | i/we wish | searching for | "
     "in need of | in search of | i/we require | "
     "can/could/would/will you please? help | can/could/would/will you please? find | "
     "can/could/would/will you please? search | can/could/would/will you please? book | "
     "can/could/would/will you please? get | can/could/would/will you please? show | "
     "can/could/would/will you please? look | can/could/would/will you please? recommend | "
     "can/could/would/will you please? suggest | "
     "help me | find me | find a/an/some | book a/an | search for | get me | i am planning | planning a | "
     "i am trying | i have a plan | can i get | can i book | can i rent | can i reserve | "
     "please find/search/book/show | i am hoping | i have decided | i want/wanna | and need | do you have | "
     "do you offer | do you sell | do you do | do you build | do you install | need a/an/some/to/new/help | "
     "i am in the mood | i feel like | i/we look for | would like to | do you also | i am comparing | i am only "
     "comparing | we have to replace | replacing our | moving from | switch from | switching from | craving"},
};

const std::vector<PhraseRow> intentRows{
    {Signal::Purchase, 2,
     "buy | purchase | purchasing | renting | offers | book | booking | reserve | reservation | reservations | rent | "
     "rental | hire | "
     "order | tickets | ticket | appointment | schedule | quote | quotation | proposal | demo | trial | subscribe | "
     "sign up | lease | visit the property | site visit | showtime | showtimes | show time | table for | check in | "
     "pick up | install | installation | "
     "upgrade | licences | licenses | seats | contract | implementation"},
    {Signal::Purchase, 1,
     "flight | flights | bus | buses | hotel | house | apartment | apartments | property | car | cars | restaurant | "
     "restaurants | place to eat | somewhere to eat | something to eat | salon | stylist | dentist | doctor | "
     "gynecologist | dermatologist | psychiatrist | psychologist | therapist | event | events | concert | "
     "concerts | game | games | theater | theatre | cab | taxi | ride | trip | travel | vacation | movie | movies | "
     "plan | plans | price | prices | pricing | cost | offer | project | service | services | fit out | website | "
     "software | training | workshop | insurance | delivery | solar | cleaning | catering | design | cruise"},
    {Signal::Use, 3,
     "play it | play the | play some | play a | play music | play that | play this | play on | please play | "
     "listen to | "
     "listen | song | songs | stream | watch online | movie online | movies online | online movie | online movies | "
     "watch it | watch the movie | subtitles | subtitle | balance | transfer | transfer money | checking account | "
     "savings account | bedroom speaker | kitchen speaker | patio speaker | speaker | playlist | some music | "
     "music to | watch something | something to watch | hear it | "
     "hear that | hear some | directed by | starring | with subtitles | watch it now | watch now | at home | alarm | "
     "weather | reminder | playing on | playback"},
    {Signal::Support, 3,
     "my order | my account | my subscription | my invoice | my booking | my contract | my delivery | my bill | "
     "my licence | my license | our account | our subscription | our contract | our invoice | your update | "
     "not working | does not work | stopped working | does not load | broken | refund | cancel my | "
     "reset my password | password | log in | login | error message | error code | crashes | crashed | bug | "
     "warranty | charged twice | double charged | wrong item | damaged | return it | returned | complaint | "
     "existing customer | already a customer | we are customers | customer since | order number | ticket number | "
     "tracking | did not arrive | has not arrived | never arrived | technician did not | still waiting for my | "
     "locked out | i bought | we bought | i ordered | we ordered | renewal | outage | does not sync | update my"},
    {Signal::Employment, 3,
     "are you hiring | you hiring | job opening | job openings | job offer | job application | open position | "
     "open positions | vacancy | vacancies | apply for | apply to | my cv | my resume | a cv | internship | "
     "apprenticeship | looking for a job | looking for work | career | careers | work for you | work with you as | "
     "recruiter | speculative application | job | the position | salary"},
    {Signal::Vendor, 3,
     "we supply | we manufacture | we are a supplier | our catalogue | our catalog | our products | our price list | "
     "wholesale | we distribute | our factory | who handles purchasing | your purchasing | your procurement | "
     "procurement department | sell to you | offer you our | we offer companies | become your supplier | "
     "supply you | our services to | we provide businesses | introduce our | save you | lower your costs | "
     "we are a vendor | sample box | samples of our"},
    {Signal::Partnership, 3,
     "partner with you | partner with | partnership | partnerships | reseller | resell | affiliate | joint venture | "
     "collaborate | collaboration | co marketing | integration partner | white label | referral | refer clients | "
     "refer our | cooperate | cooperation | sponsor | sponsorship | distribution partner | work together"},
    {Signal::Spam, 3,
     "seo | backlinks | backlink | link building | guest post | guest posts | rank | first page of google | "
     "page one of google | google ranking | more traffic | organic traffic | crypto | bitcoin | casino | forex | "
     "viagra | lottery | click here | click the link | click this | make money | earn $ | passive income | "
     "loan approved | you have won | you won | congratulations you | free gift | followers | limited offer | "
     "inheritance | wire transfer fee | whatsapp me"},
};

const std::vector<PhraseRow> moodRows{
    {Signal::Positive, 2,
     "great | perfect | awesome | excellent | amazing | wonderful | fantastic | love | lovely | brilliant | "
     "delighted | happy | thrilled | exciting | excited | super | impressive | impressed | so helpful | "
     "very helpful | appreciate | thank you so much | thanks so much | thanks a lot | thank you very much | "
     "beautiful | cool | superb | outstanding"},
    {Signal::Positive, 1,
     "thanks | thank you | good | nice | helpful | glad | like it | fine by me | sounds good | yay"},
    {Signal::Negative, 2,
     "terrible | awful | horrible | angry | furious | ridiculous | unacceptable | disappointed | disappointing | "
     "frustrated | frustrating | annoying | annoyed | useless | worst | hate | rude | scam | rubbish | fed up | "
     "waste of time | wasting my time | not happy | unhappy | not acceptable | complaint | complain | "
     "nobody answers | nobody helps | never again | lawyer | sick of | outrageous | a joke | incompetent | pathetic | "
     "leave me alone | stop messaging"},
    {Signal::Negative, 1,
     "bad | too expensive | not good | not working | broken | problem | unfortunately | crashed | crashes | late again "
     "| "
     "not satisfied | confusing | confused | slow | worried | never arrived | has not arrived | did not arrive | "
     "charged twice | still waiting | overpriced | can not afford | nevermind | will not work | do not like | damaged "
     "| stopped working | "
     "that sucks | sucks | shame | not helpful | disappoint"},
    {Signal::Yes, 2,
     "yes | yeah | yep | yup | sure | correct | of course | absolutely | definitely | ok | okay | right | "
     "confirmed | confirm | exactly | please do | that is right | that is correct | go ahead | perfect | sounds good | "
     "sounds great | good | great | that works | fine | that is it | yea | that is good | all good | certainly"},
    {Signal::No, 2, "no | nope | nah | not | do not | will not"},
    {Signal::Closing, 2,
     "that is all | that will be all | all i need | all i needed | all i wanted | all for now | all for today | "
     "nothing else | nothing more | all the help | that is everything | that will be everything | i am all set | "
     "i am good for now | helping today | help today | assistance today | "
     "helping me today | is all today | all set for now | anything else | do not need anything"},
    {Signal::Small, 2,
     "hi | hello | hey | good morning | good afternoon | good evening | thanks | thank you | bye | goodbye | "
     "have a nice/good/great day | see you | cheers"},
    {Signal::Generic, 2,
     "opening hours | are you open | when do you open | when do you close | what time do you | where are you | "
     "where are you located | what do you do | what does your company | who are you | are you a bot | "
     "are you human | are you a human | are you a person | are you real | is this a bot | how does this work | "
     "what is this | anybody there | anyone there | do you have parking | phone number of | is anyone there | "
     "what is your address | what languages | just a question | general question | how does it work"},
};

const std::vector<PhraseRow> agentRows{
    {Signal::Offer, 2,
     "would you like | would you want | do you want | do you wanna | shall i | shall we | should i | should we | "
     "want me to | do you wish | are you interested | may i | can i book | ready to | would you be interested | "
     "do you need me to"},
    {Signal::Confirm, 2,
     "confirm | is that correct | is that right | is this correct | is this right | so you want | so you would | "
     "verify | all correct | am i right | does that look right | to recap | just to check | to review | to verify | to "
     "summarize | recap | just to make sure | is that all correct | "
     "does that sound right | you would like to | you would like me to | "
     "you want me to | correct"},
    {Signal::Done, 2,
     "officially booked | is on the way | is on its way | is on it is way | will be here | is headed | are headed | is "
     "yours | are yours | "
     "is purchased | are purchased | has been dispatched | has been sent | is coming | will arrive in | "
     "made he reservation | is successful | reservation has | booking has | tickets have been | have bought | have "
     "made | "
     "has been placed | has been confirmed | is done | was done | your ride is | your cab is | "
     "has been booked | has been reserved | has been made | has been scheduled | been confirmed | been purchased | "
     "was successful | was a success | is confirmed | is booked | is reserved | is scheduled | "
     "have booked | have reserved | "
     "have scheduled | have purchased | successfully | was booked | was made | was confirmed | are booked | "
     "are reserved | have been booked | have been reserved | have been purchased | have been bought | "
     "is complete | was scheduled | reservation is done | all set | all booked | booked your | booked the | "
     "booked you | purchased your | "
     "made a reservation | made your reservation | made the reservation | made an appointment | scheduled your | "
     "scheduled the | scheduled a visit | reserved your | reserved the | bought your | you are booked | "
     "was completed | were purchased | were booked | were reserved | succeeded | are confirmed"},
    {Signal::Done, 1, "booked | reserved | purchased | scheduled | dispatched"},
    {Signal::Cannot, 2,
     "we do not offer | we do not provide | we do not sell | we do not do | we do not have | we can not offer | "
     "not something we | outside our | we are not able | not available in your | do not serve | do not support | "
     "could not reserve | could not book | was not able | were not able | can not help with | is fully booked | "
     "unable to | was unsuccessful | was not successful | unsuccessful | failed | did not go through | "
     "could not complete | could not make | can not reserve | not possible"},
};

} // namespace

const std::vector<PhraseRow> &phraseRows()
{
    static const std::vector<PhraseRow> rows = [] {
        std::vector<PhraseRow> all;
        for (const auto *part : {&factorRows, &fitRows, &intentRows, &moodRows, &agentRows})
            all.insert(all.end(), part->begin(), part->end());
        return all;
    }();
    return rows;
}

} // namespace leadlight::demo
