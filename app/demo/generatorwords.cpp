// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/generatorwords.h"

namespace leadlight::demo {

namespace {

constexpr PersonName people[] = {
    {"Maya", "Lindqvist", "maya.lindqvist"},  {"Jonas", "Weber", "jonas.weber"},
    {"Priya", "Raman", "priya.raman"},        {"Łukasz", "Żukowski", "lukasz.zukowski"},
    {"Sofía", "Núñez", "sofia.nunez"},        {"Chloé", "Dubois", "chloe.dubois"},
    {"Kenji", "Tanaka", "kenji.tanaka"},      {"Amina", "Haddad", "amina.haddad"},
    {"Oliver", "Grant", "oliver.grant"},      {"Beatriz", "Costa", "beatriz.costa"},
    {"Håkon", "Sørensen", "hakon.sorensen"},  {"Wei", "Zhang", "wei.zhang"},
    {"Fatima", "Al-Sayed", "fatima.alsayed"}, {"Thomas", "Müller", "thomas.mueller"},
    {"Elena", "Petrova", "elena.petrova"},    {"Marco", "Bianchi", "marco.bianchi"},
    {"Nia", "Okafor", "nia.okafor"},          {"Liam", "O'Connor", "liam.oconnor"},
    {"Ingrid", "Straßer", "ingrid.strasser"}, {"Daniel", "Kim", "daniel.kim"},
    {"Zeynep", "Yılmaz", "zeynep.yilmaz"},    {"Rafael", "Mendes", "rafael.mendes"},
    {"Grace", "Mwangi", "grace.mwangi"},      {"Arjun", "Patel", "arjun.patel"},
    {"Eva", "Nováková", "eva.novakova"},      {"Tomás", "Herrera", "tomas.herrera"},
    {"Hannah", "Becker", "hannah.becker"},    {"Yuki", "Sato", "yuki.sato"},
    {"Samuel", "Adeyemi", "samuel.adeyemi"},  {"Ana-Maria", "Popescu", "anamaria.popescu"},
    {"Viktor", "Horvát", "viktor.horvat"},    {"Leila", "Farahani", "leila.farahani"},
};

constexpr Company firms[] = {
    {"Nordlicht GmbH", "nordlicht.example", "Energy"},
    {"Bluefin Logistics", "bluefin.example", "Logistics"},
    {"Harbor & Pine", "harborpine.example", "Furniture"},
    {"Casa Verde", "casaverde.example", "Real estate"},
    {"Kite Robotics", "kiterobotics.example", "Robotics"},
    {"Saffron Kitchens", "saffron.example", "Food"},
    {"Meridian Clinics", "meridianclinics.example", "Health care"},
    {"Papertrail Legal", "papertrail.example", "Legal services"},
    {"Atlas Outdoor", "atlasoutdoor.example", "Retail"},
    {"Quill & Co", "quill.example", "Publishing"},
    {"Tidal Analytics", "tidalanalytics.example", "Software"},
    {"Brightside Schools", "brightside.example", "Education"},
    {"Ferro Werke AG", "ferrowerke.example", "Manufacturing"},
    {"Lumen Hotels", "lumenhotels.example", "Hospitality"},
    {"Orchard Insurance", "orchardinsurance.example", "Insurance"},
    {"Pixel Foundry", "pixelfoundry.example", "Design"},
};

constexpr Topic subjects[] = {
    {Intent::PotentialNewBusiness, "Hi, we are looking for a route planning tool.", "route planning",
     "Our route planner handles up to 500 stops a day. How many vehicles do you run?"},
    {Intent::PotentialNewBusiness, "Hello! Can your booking system handle several locations?", "a booking system",
     "Yes, as many as you like, each with its own calendar. How many do you have?"},
    {Intent::PotentialNewBusiness, "We want to replace our invoicing software this year.", "invoicing software",
     "Good timing. What do you use today, and how many invoices do you write a month?"},
    {Intent::PotentialNewBusiness, "Guten Tag, wir suchen eine Zeiterfassung für unser Team.", "Zeiterfassung",
     "Guten Tag! Gerne. Wie viele Personen sollen erfasst werden?"},
    {Intent::PotentialNewBusiness, "Buenas, necesitamos un chat para nuestra tienda en línea.", "un chat de ventas",
     "¡Buenas! Se instala en diez minutos. ¿Cuántas visitas tienen al mes?"},
    {Intent::PotentialNewBusiness, "Do you offer a plan for agencies that resell the product?", "an agency plan",
     "We do. How many of your clients would use it?"},
    {Intent::ExistingCustomerSupport, "My export has been stuck since this morning.", "a stuck export",
     "I am sorry about that. Which account is it, and which export?"},
    {Intent::ExistingCustomerSupport, "I was charged twice this month, can you check?", "a double charge",
     "Of course. Could you tell me the invoice numbers?"},
    {Intent::ExistingCustomerSupport, "The app signs me out every few minutes.", "being signed out",
     "That should not happen. Which browser and version are you on?"},
    {Intent::EmploymentInquiry, "Are you hiring frontend developers at the moment?", "an open position",
     "We are! All open positions are on our careers page. Which city would suit you?"},
    {Intent::VendorInquiry, "I represent a supplier of packaging and would like to introduce us.", "a supplier offer",
     "Thank you. I will pass it on to purchasing. What would you like them to know?"},
    {Intent::PartnershipInquiry, "We run a podcast for founders and would love to partner.", "a partnership",
     "That sounds interesting. How many listeners do you have?"},
    {Intent::Spam, "BOOST your ranking with 5000 backlinks, best price!!!", "backlinks",
     "Thank you, we are not interested in this kind of offer."},
};

constexpr Evidence facts[] = {
    {Factor::Budget, Finding::Found, "We have about %1 euros set aside for it.", "Names a budget"},
    {Factor::Budget, Finding::Found, "Up to %1 a month would be fine.", "Names what may be spent"},
    {Factor::Budget, Finding::Contradicted, "It must not cost anything, we have no budget.", "Has no budget"},
    {Factor::Urgency, Finding::Found, "We need it running within %1 weeks.", "Names a date"},
    {Factor::Urgency, Finding::Found, "Our old contract ends this month, so it is urgent.", "Old contract ends"},
    {Factor::Urgency, Finding::Contradicted, "There is no hurry, maybe next year.", "Is in no hurry"},
    {Factor::Authority, Finding::Found, "I decide about this myself.", "Decides alone"},
    {Factor::Authority, Finding::Found, "I am %2 and sign the orders.", "Signs the orders"},
    {Factor::Authority, Finding::Contradicted, "My boss would have to decide that, I only collect offers.",
     "Does not decide"},
    {Factor::Fit, Finding::Found, "That is exactly what we are missing today.", "Needs what is sold"},
    {Factor::Fit, Finding::Found, "There are %1 of us who would use it every day.", "Size fits"},
    {Factor::Fit, Finding::Contradicted, "We would need it on our own mainframe, nothing else.",
     "Asks for what is not sold"},
    {Factor::Engagement, Finding::Found, "Could we see a demo this week?", "Asks for a demo"},
    {Factor::Engagement, Finding::Found, "Please send me an offer, I will read it today.", "Asks for an offer"},
    {Factor::Engagement, Finding::Contradicted, "I am only looking around, do not call me.", "Wants no contact"},
};

constexpr const char *visitorTalk[] = {
    "Does it work on a phone as well?",
    "Is there a trial?",
    "How long does the setup take?",
    "Where is the data kept?",
    "OK, and can we import our old data?",
    "Do you have a customer in our industry?",
    "What about support on weekends?",
    "Can several people use it at once?",
    "Thanks, that helps. 👍",
    "Hm, let me think.",
    "And how is it billed?",
    "Can it be cancelled every month?",
};

constexpr const char *agentTalk[] = {
    "Yes, in the browser and as an app for Android and iOS.",
    "There is: 14 days with everything switched on, no card needed.",
    "Most teams are ready after an afternoon; we help with the first import.",
    "In data centres in Frankfurt and Dublin, encrypted at rest.",
    "You can import CSV and Excel files, and there is an API.",
    "Several, and I can send you two of their stories.",
    "Weekdays from 8 to 20, on weekends for urgent matters.",
    "Up to 50 at the same time in the standard plan.",
    "You are welcome! What else would you like to know?",
    "Take your time, I am here.",
    "Monthly or yearly; a year comes with two months free.",
    "Yes, to the end of each month.",
};

constexpr const char *endings[] = {
    "Thank you, a colleague will get back to you soon.",
    "Thanks for the talk, have a good day!",
    "All noted. Is there anything else I can do?",
    "Great, I have passed everything on.",
};

constexpr const char *titles[] = {"Head of Operations", "Managing Director", "Office Manager", "CTO", "Buyer", "Owner",
                                  "Team Lead",          "Head of Marketing"};

constexpr const char *assistants[] = {"Ada", "Bruno", "Cleo", "Dara", "Enzo", "Freya"};

} // namespace

std::span<const PersonName> personNames()
{
    return people;
}

std::span<const Company> companies()
{
    return firms;
}

std::span<const Topic> topics()
{
    return subjects;
}

std::span<const Evidence> evidence()
{
    return facts;
}

std::span<const char *const> visitorFillers()
{
    return visitorTalk;
}

std::span<const char *const> agentFillers()
{
    return agentTalk;
}

std::span<const char *const> farewells()
{
    return endings;
}

std::span<const char *const> jobTitles()
{
    return titles;
}

std::span<const char *const> agentNames()
{
    return assistants;
}

} // namespace leadlight::demo
