//! A slot that nobody filled. How slots are told from brackets that mean something is described in
//! [`crate::slots`].

use super::{Example, Remark, Rule, Subject, named, say, shown, told, write};
use crate::draft::Draft;
use crate::slots::{Fills, Slot};
use crate::{Code, Profile, Severity, names};

pub(crate) static RULE: Rule = Rule {
    code: Code::Placeholder,
    severity: Severity::Error,
    protects_from: "a note made by a machine",
    meaning: told(
        "The note has a slot that nobody filled: a merge field in any tool's brackets, a \
              blank, XXX, or what a tool writes where it knows no name (\"Hi null,\"). Brackets \
              that mean something are left alone.",
    ),
    says: SENTENCES,
    check,
    fires: shown(FIRES),
    silent: shown(SILENT),
};

say! {
    MESSAGE = "placeholder": "This slot was never filled, so the reader takes the note for a machine’s. Fill it, or cut it.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    draft.slots.iter().map(|slot| remark(draft, slot)).collect()
}

fn remark(draft: &Draft, slot: &Slot) -> Remark {
    let remark = Remark::new(slot.span, MESSAGE);
    let person = match slot.fills {
        Fills::Reader => draft.request.target,
        Fills::Writer => draft.request.sender,
        Fills::Other => return remark,
    };
    match person.name.as_deref().and_then(names::first_name) {
        Some(name) => {
            // A gap has taken the space before the name with it.
            let is_gap =
                draft.text()[slot.span.start..slot.span.end].starts_with([' ', '\u{a0}', ',']);
            let text = if is_gap {
                format!(" {name}")
            } else {
                name.clone()
            };
            remark.with_fix(write(&name), slot.span, text)
        }
        None => remark,
    }
}

static FIRES: &[Example] = &[
    Example::new("Hi [Name], I saw your post on [topic].", "[Name]"),
    Example::new(
        "Hi [First Name], I'm a fellow Penn State alum.",
        "[First Name]",
    )
    .to(ana),
    Example::new("I'd love to learn from you at {{company}}.", "{{company}}"),
    Example::new(
        "Hi {{ contact.firstname | default: 'there' }}, hello!",
        "{{ contact.firstname | default: 'there' }}",
    ),
    Example::new(
        "Hi {firstName|there}, always keen to meet people.",
        "{firstName|there}",
    ),
    Example::new("Dear <NAME>, I am a graduate of <SCHOOL>.", "<NAME>"),
    Example::new("Hey *|FNAME|*, our spring list is out.", "*|FNAME|*"),
    Example::new("Hi %FIRSTNAME%, your talk was great.", "%FIRSTNAME%"),
    Example::new("Good morning ${contact.firstName}!", "${contact.firstName}"),
    Example::new("Hi XXX, I really enjoyed your talk at XXX.", "XXX"),
    Example::new("Hi ______, we both went to ______.", "______"),
    Example::new("Hi null, hope your week is off to a good start.", "null"),
    Example::new(
        "Hi Ana, saw you're leading growth at undefined.",
        "undefined",
    ),
    Example::new("Hi first name, I hope you're well.", "first name"),
    Example::new("I work with companies like company name.", "company name"),
    Example::new("Hi  , I saw your talk.", "  "),
    Example::new("Regards, (your name)", "(your name)"),
    Example::new(
        "Hi Jo, (name of mutual contact) told me that you mend reeds.",
        "(name of mutual contact)",
    ),
    Example::new(
        "Bonjour Luc (à personnaliser : citer son article). Au plaisir !",
        "(à personnaliser : citer son article)",
    ),
    Example::new(
        "Bonjour [Prénom], je vois que vous dirigez l'équipe.",
        "[Prénom]",
    ),
    Example::new("Votre article « {titre} » m'a aidé.", "« {titre} »"),
    Example::new("Hola [Nombre], me gustó [referencia concreta].", "[Nombre]"),
    Example::new(
        "Your post INSERT TOPIC HERE was useful.",
        "INSERT TOPIC HERE",
    ),
    Example::new("Thought you might enjoy my [THING].", "[THING]"),
    Example::new("Hello XX, I hope you are well.", "XX"),
    Example::new("I see that you work in YY.", "YY"),
    Example::new("I help busy founders in INDUSTRY save time.", "INDUSTRY"),
    Example::new("Dear Ms. LASTNAME, your book helped.", "LASTNAME"),
    Example::new("I liked your talk on TOPIC HERE.", "TOPIC HERE"),
    Example::new("The list is here: [insert].", "[insert]"),
    Example::new(
        "Our [mutual friend] says that you keep bees.",
        "[mutual friend]",
    ),
    Example::new("Always good to know people from !", " "),
    Example::new("I'm interested in [WARD] shifts.", "[WARD]"),
    Example::new(
        "We find tenants for [kind of house] in a week.",
        "[kind of house]",
    ),
    Example::new(
        "Hi Ana, [kind words here]. I'd like to connect.",
        "[kind words here]",
    ),
    Example::new("Hi N/A, your road to N/A caught my eye.", "N/A"),
    Example::new("Guten Tag Frau …, danke für den Vortrag.", " …"),
    Example::new("I grew up in (city), as you did.", "(city)"),
    Example::new("Congratulations on your role as $JOBTITLE!", "$JOBTITLE"),
    Example::new("Your post about XYZ. Great!", "XYZ"),
    Example::new("Congrats on the award from ****!", "****"),
    Example::new("We met at the event EVENT in May.", "EVENT"),
    Example::new("Dear [Mr/Ms], good morning.", "[Mr/Ms]"),
    Example::new("Dear [Mr/Ms Surname], good morning.", "[Mr/Ms Surname]"),
    Example::new("Sehr geehrter Herr Mustermann, guten Tag.", "Mustermann"),
    Example::new("Hi , I saw your talk, and it helped.", " "),
    Example::new("Your thread about **topic** was clear.", "**topic**"),
    Example::new(
        "Your essay on *name of essay* was clear.",
        "*name of essay*",
    ),
    Example::new("<<OpeningLine>> I run a bakery.", "<<OpeningLine>>"),
    Example::new("I saw your talk on &lt;topic&gt;.", "&lt;topic&gt;"),
    Example::new("You grew {company.city} by a third.", "{company.city}"),
    Example::new("Guten Tag Frau #NV, danke.", "#NV"),
    Example::new("Hi [object Object], good morning.", "[object Object]"),
    Example::new("We cut costs by XX% for shops.", "XX%"),
    Example::new("I bring XX years to kitchens.", "XX years"),
    Example::new("Dear Mr./Mrs. Okoro, your book helped.", "Mr./Mrs."),
    Example::new("Hi Anna/Peter, your book helped.", "Anna/Peter"),
    Example::new("Your note on ??? was clear.", "???"),
    Example::new(
        "I liked your post/article/talk on tides.",
        "post/article/talk",
    ),
    Example::new("I liked your [talk/paper] on tides.", "[talk/paper]"),
    Example::new(
        "Your [recent news, e.g. a prize, a move] is great.",
        "[recent news, e.g. a prize, a move]",
    ),
    Example::new(
        "I have a degree in (your subject) from Oslo.",
        "(your subject)",
    ),
    Example::new(
        "(Hier noch ein Satz zum Vortrag ergänzen.)",
        "(Hier noch ein Satz zum Vortrag ergänzen.)",
    ),
    Example::new("I'm a xxxx with a love of tides.", "xxxx"),
    Example::new("I studied in .......... and live in Bergen.", ".........."),
    Example::new("You work as a at the harbour.", " "),
    Example::new("Your team at Company Name is strong.", "Company Name"),
    Example::new("I would like to work at Company X.", "Company X"),
    Example::new("I'm at XYZ University in my last year.", "XYZ University"),
    Example::new("Your post on ADD TOPIC HERE was clear.", "ADD TOPIC HERE"),
    Example::new("Hi NAME OF PERSON, your book helped.", "NAME OF PERSON"),
    Example::new("Hi John Doe, your book helped.", "John Doe"),
    Example::new("Ich würde mich gern mit Ihnen/dir vernetzen.", "Ihnen/dir"),
    Example::new("I saw that you work as  at the harbour.", "  "),
    Example::new(
        "I am a <profession and years> from Oslo.",
        "<profession and years>",
    ),
    Example::new("Hi @, I saw your talk.", " @"),
    Example::new("Olá, , gostei da sua palestra.", ", "),
    Example::new("Saw that you work at .", " "),
    Example::new("I noticed you work at and would like to connect.", " "),
    Example::new(
        "Nice to meet you! [Add one or two kind words about the talk here]",
        "[Add one or two kind words about the talk here]",
    ),
    Example::new("TODO add why I write. I keep bees.", "TODO add"),
    Example::new(
        "Sure! Here's a short connection note:\n\nHi Ana, I keep bees, too.",
        "Sure! Here's a short connection note",
    ),
    Example::new(
        "Option 1: Hi Ana, I keep bees.\nOption 2: Hi Ana, bees!",
        "Option 1",
    ),
];

static SILENT: &[Example] = &[
    Example::silent("I put my notes online [slides] and the paper [1] in English [EN]."),
    Example::silent("Your post on Vec<T> and Option<Name> cleared up a lot."),
    Example::silent("Your O(n log n) proof and f(x) plots <3 helped me."),
    Example::silent("Your talk on {curly} braces and `{name}` in f-strings was fun."),
    Example::silent("Your halftime report on Super Bowl XXX is a classic."),
    Example::silent("I sew jackets from size XXX on, as you do."),
    Example::silent("Why `${HOME}` and __init__ break: your post saved my week."),
    Example::silent("Sales at 50% off 20% more, as you wrote."),
    Example::silent("Hi Null, your surname must break many forms.").to(null),
    Example::silent("Dear Sir/Madam, I saw your talk."),
    Example::silent("Your talk on null safety and undefined behaviour in C# helped."),
    Example::silent("I sing as Rino (nome d'arte), and your festival taught me to."),
    Example::silent("Your boat (name of a saint, I think) passed our pier on Sunday."),
    Example::silent("The lamp (to personalise the desk) came from your shop."),
    Example::silent("I admire Acme (your company) and how it answers complaints."),
    Example::silent("Your [post](https://example.org) on tides was clear."),
    Example::silent("Hello , I am an engineer from Pune , working on pumps like yours."),
    Example::silent("Hello , I saw your talk on pumps ."),
    Example::silent("Dear Sir , I saw your talk on pumps."),
    Example::silent("A *** hotel, and what the **** was that breakfast? Fun review."),
    Example::silent("I work in (product) design, as you do."),
    Example::silent("Your $DATE trick in bash and the post on XYZ coordinates helped."),
    Example::silent("Why does a script look at undefined and null so differently?"),
    Example::silent("Hi... I saw your talk, and it helped."),
    Example::silent("Your paper on XX and XY chromosomes in newts is on my desk."),
    Example::silent("Your talk at the CITY OF GLASS fair was fun."),
    Example::silent("Dear Ms. NASH, your book helped."),
    Example::silent("Your FIELD NOTES column is a joy."),
    Example::silent("What a great talk you gave , thank you !"),
    Example::silent("Your talk on [square] brackets and the notes [my slides] helped."),
    Example::silent("The column that says N/A in your report made me smile."),
    Example::silent("You wrote of [sic] and [1, 2] in your guide to quoting."),
    Example::silent("Guten Tag Herr Mustermann, Ihr Name hat es nicht leicht.").to(mustermann),
    Example::silent("I left \"Dear [First Name]\" in 300 letters, so your talk made me laugh."),
    Example::silent("Does \"Name of guardian: ____\" belong on your form?"),
    Example::silent("Your post about #REF! errors made me laugh."),
    Example::silent("XX anniversary of the Lyon class, and where were you?"),
    Example::silent("You *really* should see the *new* pier, and what a **talk**!"),
    Example::silent("Dear Sir/Madam, I keep bees."),
    Example::silent("Which school/college/university has the pier in its crest?"),
    Example::silent("I like the place you work at and the street it is in."),
    Example::silent("Il Suo corso sul romanzo del XX secolo mi serve ancora."),
    Example::silent("You write that a < b and c > d there, and it helped."),
    Example::silent("Nice to see your name here, and to hear of the pier."),
    Example::silent("Your work on and/or trees, and the note on he/she in forms, helped."),
    Example::silent("So... I was in ... let's say a hurry. Sorry!"),
    Example::silent("Love from all of us, Ana xxx"),
    Example::silent("I keep a TODO list, too. Your app is clear."),
    Example::silent("Here's the note from Tuesday: bring boots."),
    Example::silent("I met a John Doe who says hello."),
    Example::silent("Why does null in a list break? Your post on types in Kotlin helped."),
    Example::silent("Hi Name is Thabo, I keep bees."),
    Example::silent("Your talk was clear. What is the next one about ?"),
    Example::silent("A pier like yours is what all of us here dream about !"),
    Example::silent("Greetings from the town that you come from ."),
    Example::silent("Here is the pump I told you about , with its seal ."),
    Example::silent("Your plan is clear. Option 1: brass. Option 2: steel. Which is it?"),
    Example::silent("I grew up with Firma X and loved its zines."),
];

fn ana() -> Profile {
    named("Ana Ruiz")
}

fn mustermann() -> Profile {
    named("Jan Mustermann")
}

fn null() -> Profile {
    named("Jennifer Null")
}

#[cfg(test)]
mod tests {
    use super::named;
    use crate::{Request, review};

    #[track_caller]
    fn fixes(note: &str, expected: &[&str]) {
        let target = super::ana();
        let sender = named("Tom Fox");
        let found = review(&Request {
            note,
            target: &target,
            sender: &sender,
            ..Request::EMPTY
        });
        let mended: Vec<_> = found
            .diagnostics
            .iter()
            .filter(|found| found.code == super::RULE.code)
            .flat_map(|found| &found.fixes)
            .map(|fix| fix.applied_to(note))
            .collect();
        assert_eq!(mended, expected, "{note}");
    }

    #[test]
    fn names_that_are_known_are_offered() {
        fixes("Hi [Name], I saw it", &["Hi Ana, I saw it"]);
        fixes("Hi ______, I saw it", &["Hi Ana, I saw it"]);
        fixes("Dear , I saw it", &["Dear Ana, I saw it"]);
        fixes("Hi, ! I saw it", &["Hi Ana! I saw it"]);
        fixes("Hi null, I saw it", &["Hi Ana, I saw it"]);
        fixes("Regards, (your name)", &["Regards, Tom"]);
        fixes("Your work at [Company]", &[]);
        fixes("[Mutual Connection's name] told me", &[]);
    }
}
