//! A directory of companies: imported within limits, asked last, and named in the letter's notes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use common::{Home, record, report};
use serde_json::{Value, json};

fn company(slug: &str, name: &str, site: &str, email: Option<&str>) -> Value {
    json!({"slug": slug, "name": name, "web": format!("https://www.{site}"), "email": email,
        "runs": [format!("{name} Pixel")], "address": "Street 1\n1000 Town", "quality": "verified",
        "relevant-countries": ["all"], "categories": ["ads"], "sources": [format!("https://{site}/privacy")],
        "required-elements": [{"desc": "Name", "type": "name"}, {"desc": "Cookie ID", "type": "input"}]})
}

fn import(home: &Home, content: &str) -> std::process::Output {
    let path = home.path().join("companies.json");
    fs::write(&path, content).unwrap();
    home.run(&["directory", "import", path.to_str().unwrap(), "--json"])
}

fn complaint(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn what_can_not_be_used_is_named_and_the_rest_is_taken() {
    let home = Home::new();
    assert!(home.ok(&["directory"]).contains("No directory yet"));
    let list = json!([
        company("krant", "Krant BV", "krant.example", Some("avg@krant.example")),
        company("volger", "Volger SA", "volger.example", Some("x@volger.example?bcc=y@z.example")),
        {"slug": "../etc", "name": "x"}, 7,
    ]);
    let output = import(&home, &list.to_string());
    assert!(output.status.success(), "{}", complaint(&output));
    assert_eq!(complaint(&output).lines().count(), 2, "{}", complaint(&output));
    assert!(complaint(&output).contains("record 3 has no usable `slug`"));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told["companies"], &told["addresses"]), (&json!(2), &json!(1)));
    assert!(home.ok(&["directory"]).contains("imported on 20"));
    assert!(home.ok(&["directory", "find", "krant.example"]).contains("avg@krant.example"));
    assert!(home.ok(&["directory", "find", "volger"]).contains("Cookie ID"));

    for (bad, part) in [("", "EOF"), ("7", "neither"), ("[]", "0 of 0"), ("[{}]", "0 of 1")] {
        let output = import(&home, bad);
        let said = complaint(&output);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(part) && said.contains("give the company database"), "{said}");
    }
    // A refused file leaves what was there.
    assert!(home.ok(&["directory"]).contains("Companies: 2"));

    // A folder of single records, as the database itself is kept.
    let folder = home.path().join("companies");
    fs::create_dir(&folder).unwrap();
    let one = company("nieuw", "Nieuw BV", "nieuw.example", None);
    fs::write(folder.join("nieuw.json"), one.to_string()).unwrap();
    fs::write(folder.join("README.md"), "left alone").unwrap();
    home.ok(&["directory", "import", folder.to_str().unwrap()]);
    assert!(home.ok(&["directory"]).contains("Companies: 1, with an address: 0"));
}

#[test]
fn it_is_asked_where_no_policy_names_an_address() {
    let home = Home::new();
    let mut seen = report("r-1", "krant.example");
    seen["policy"]["contacts"] = json!([]);
    let mut host = home.greeted();
    host.ask(record(&seen));
    host.leave();
    let draft = |more: &[&str]| -> Value {
        let given = ["letter", "draft", "--site", "krant.example", "--json"];
        serde_json::from_str(&home.ok(&[&given[..], more].concat())).unwrap()
    };
    // Without a directory the address stays open, and that is said.
    let letter = draft(&[]);
    assert!(letter["to"].is_null() && letter["notes"].to_string().contains("opengelaten"));

    let list = json!([
        company("krant", "Krant BV", "krant.example", Some("avg@krant.example")),
        company("google", "Google LLC", "google.example", Some("privacy@other.example")),
    ]);
    assert!(import(&home, &list.to_string()).status.success());
    let letter = draft(&[]);
    assert_eq!(letter["to"], "avg@krant.example");
    let notes = letter["notes"].to_string();
    assert!(notes.contains("adressenbestand") && notes.contains("Krant BV"), "{notes}");

    let letter = draft(&["--kind", "vendor", "--vendor", "Google"]);
    assert_eq!(letter["to"], "privacy@other.example");
    let notes = letter["notes"].to_string();
    assert!(notes.contains("ander domein") && notes.contains("Cookie ID"), "{notes}");

    home.ok(&["forget", "--all"]);
    assert!(home.ok(&["directory"]).contains("No directory yet"));
}
