//! `saydo catalogue`: the data files are sound, mistakes in them are found, and matches explained.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use common::Home;
use serde_json::Value;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data");

#[test]
fn our_own_data_have_no_mistakes() {
    let said = Home::new().ok(&["catalogue", "lint", &format!("{DATA}/catalogue")]);
    assert!(said.ends_with("no mistakes\n"), "{said}");
    let many = |what: &str| -> usize {
        let before = said.split(what).next().unwrap().trim();
        before.rsplit(' ').next().unwrap().parse().unwrap()
    };
    assert!(many("products") >= 600 && many("organisations") >= 350 && many("cookies") >= 1000);
}

/// What `lint` says when one file of ours is replaced by this.
fn lint(file: &str, text: &str) -> (Option<i32>, String) {
    let home = Home::new();
    let folder = home.path().join("data/catalogue");
    fs::create_dir_all(folder.join("products")).unwrap();
    fs::create_dir_all(home.path().join("data/words")).unwrap();
    let categories = home.path().join("data/words/categories.toml");
    fs::copy(format!("{DATA}/words/categories.toml"), categories).unwrap();
    let organisation = |name: &str| {
        format!(
            "[[organisation]]\nname = \"{name}\"\ncountry = \"NL\"\nhomepage = \"https://a.example/\"\nsource = \"x\"\ndate = \"2026-01-01\"\n"
        )
    };
    let product = "[[product]]\nname = \"P\"\norganisation = \"A\"\ncategory = \"analytics\"\nhosts = [\"p.example\"]\nsource = \"x\"\ndate = \"2026-01-01\"\n";
    for (name, good) in [
        ("organisations.toml", organisation("A")),
        ("products/a.toml", product.to_owned()),
        ("cookies.tsv", "_p\t*\tP\tanalytics\t1\tx\t2026-01-01\n".to_owned()),
        ("widgets.toml", String::new()),
        ("consent_platforms.toml", String::new()),
        ("tcf_vendors.tsv", "P\t7 91\tx\t2026-01-01\n".to_owned()),
        ("link_parameters.tsv", "pclid\tP\tx\t2026-01-01\n".to_owned()),
    ] {
        let text = if name == file { text.replace("{GOOD}", &good) } else { good };
        fs::write(folder.join(name), text).unwrap();
    }
    let output = home.run(&["catalogue", "lint", &folder.to_string_lossy()]);
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn mistakes_are_found_where_they_stand() {
    assert_eq!(lint("cookies.tsv", "{GOOD}"), (Some(0), String::new()));
    for (file, text, line, said) in [
        ("cookies.tsv", "{GOOD}{GOOD}", "cookies.tsv:2", "is there already"),
        (
            "cookies.tsv",
            "{GOOD}*\t*\tP\tanalytics\t1\tx\t2026-01-01\n",
            "cookies.tsv:2",
            "fits too much",
        ),
        (
            "cookies.tsv",
            "a;b\t*\tP\tanalytics\t1\tx\t2026-01-01\n",
            "cookies.tsv:1",
            "no cookie can",
        ),
        ("cookies.tsv", "a\t*\tQ\tanalytics\t1\tx\t2026-01-01\n", "cookies.tsv:1", "product \"Q\""),
        ("cookies.tsv", "a\t*\tP\tprofit\t1\tx\t2026-01-01\n", "cookies.tsv:1", "purpose"),
        ("cookies.tsv", "a\tb\n", "cookies.tsv:1", "columns"),
        ("tcf_vendors.tsv", "P\t91 7\tx\t2026-01-01\n", "tcf_vendors.tsv:1", "ascend"),
        ("tcf_vendors.tsv", "Q\t7\tx\t2026-01-01\n", "tcf_vendors.tsv:1", "product \"Q\""),
        ("link_parameters.tsv", "{GOOD}{GOOD}", "link_parameters.tsv:2", "is there already"),
        ("link_parameters.tsv", "id\tP\tx\t2026-01-01\n", "link_parameters.tsv:1", "too much"),
        ("organisations.toml", "{GOOD}{GOOD}", "organisations.toml:8", "is there already"),
        (
            "organisations.toml",
            "[[organisation]]\nname = \"A\"\nsource = \"x\"\ndate = \"today\"\nparent = \"B\"\n",
            "organisations.toml:2",
            "country",
        ),
        ("products/a.toml", "{GOOD}oops = 1\n", "a.toml", "unknown field"),
        (
            "products/a.toml",
            "[[product]]\nname = \"P\"\norganisation = \"Z\"\ncategory = \"spying\"\nhosts = [\"https://P\"]\nparams = [\"a.example\"]\nsource = \"x\"\ndate = \"2026-01-01\"\n",
            "a.toml:2",
            "category \"spying\" is not known",
        ),
    ] {
        let (status, lines) = lint(file, text);
        assert_eq!(status, Some(1), "{text}: {lines}");
        let found = lines.lines().any(|found| found.contains(line) && found.contains(said));
        assert!(found, "{text}: {lines}");
        assert!(lines.lines().last().unwrap().contains("mistakes in the catalogue"), "{lines}");
    }
}

#[test]
fn a_match_is_explained() {
    let home = Home::new();
    let check = |what: &str, rule: &str, by: &str, product: &str| {
        let said = home.ok(&["catalogue", "who", what, "--json"]);
        let said: Value = serde_json::from_str(&said).unwrap();
        let first = &said[0];
        assert_eq!((&first["rule"], &first["by"]), (&rule.into(), &by.into()), "{what}");
        assert_eq!(first["product"], product, "{what}");
        for field in ["organisation", "category", "country", "homepage"] {
            assert!(first[field].as_str().is_some_and(|text| !text.is_empty()), "{what}: {field}");
        }
    };
    check(
        "https://www.facebook.com/tr?id=1&ev=PageView",
        "www.facebook.com/tr?id=1",
        "path",
        "Meta Pixel",
    );
    check("stats.g.doubleclick.net", "doubleclick.net", "host", "Google DoubleClick");
    check(
        "https://krant.example/a/g/collect?v=2&x=1&tid=G-1",
        "krant.example/a/g/collect?v=2&tid=G-1",
        "endpoint",
        "Google Analytics",
    );
    check("_ga_ABC", "_ga_*", "name", "Google Analytics");
    let text = home.ok(&["catalogue", "who", "_fbp"]);
    assert!(text.contains("purpose         advertising"), "{text}");
    let nobody = home.run(&["catalogue", "who", "niemand.example"]);
    assert_eq!(nobody.status.code(), Some(2));
}
