//! Compiles the data files into the one blob that the [catalogue](src/catalogue) and the
//! [reader of policies](src/policy) look things up in: nothing is parsed or built at run time. A mistake in the data stops the build and says where it is.
//!
//! Sources: our own files in `data/`, and two npm packages, `third-party-web` (MIT) for hosts and
//! `psl` (MIT, rules under MPL-2.0) for public suffixes.
#![allow(clippy::print_stdout, reason = "cargo reads its instructions from standard output")]

#[path = "build/blob.rs"]
mod blob;
#[path = "build/data.rs"]
mod data;
#[path = "build/hosts.rs"]
mod hosts;
#[path = "build/layout.rs"]
mod layout;
#[path = "build/lexicon.rs"]
mod lexicon;
#[path = "build/names.rs"]
mod names;
#[path = "build/rows.rs"]
mod rows;
#[path = "build/sources.rs"]
mod sources;
#[path = "build/terms.rs"]
mod terms;
#[path = "build/tree.rs"]
mod tree;
#[path = "build/wording.rs"]
mod wording;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use blob::Blob;
use data::{Category, Organisation, Platform, Product, Widget};
use hosts::Hosts;
use names::Register;
use tree::Tree;

fn main() -> ExitCode {
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            println!("cargo::error={}", message.replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

fn compile() -> Result<(), String> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("no CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    let packages = root.join("../node_modules");
    let entities = packages.join("third-party-web/dist/entities-nostats.json");
    let suffixes = packages.join("psl/data/rules.js");
    let words = root.join("data/words");
    let catalogue = root.join("data/catalogue");
    let policy = root.join("data/policy");
    for watched in [&root.join("build.rs"), &root.join("build"), &words, &catalogue, &policy] {
        println!("cargo::rerun-if-changed={}", watched.display());
    }
    println!("cargo::rerun-if-changed={}", entities.display());
    println!("cargo::rerun-if-changed={}", suffixes.display());

    let mut blob = Blob::new();
    let mut tree = Tree::default();
    for (rule, kind) in sources::suffixes(&suffixes)? {
        tree.rule(&rule, kind);
    }

    let categories = data::rows::<Category>(&words.join("categories.toml"), "category", |_| 0)?;
    let categories: Vec<Category> = categories.into_iter().map(|c| c.row).collect();
    let mut register = Register::default();
    register.categories(&categories)?;
    let organisations =
        data::rows::<Organisation>(&catalogue.join("organisations.toml"), "organisation", |r| {
            r.name.span().start
        })?;
    for organisation in &organisations {
        register.organisation(organisation)?;
    }
    let mut products = Vec::new();
    for file in data::files(&catalogue.join("products"), "toml")? {
        let rows = data::rows::<Product>(&file, "product", |r| r.name.span().start)?;
        for product in rows {
            products.push((register.product(&product)?, product));
        }
    }

    let mut hosts = Hosts::default();
    for (index, product) in &products {
        let place = &product.place;
        for host in &product.row.hosts {
            hosts.own(host, *index, place)?;
        }
        for rule in product.row.paths.iter().chain(&product.row.params) {
            hosts.path(rule, *index, place)?;
        }
        for rule in &product.row.endpoints {
            hosts.endpoint(rule, *index, place)?;
        }
    }
    for entity in sources::entities(&entities)? {
        let category =
            categories.iter().find(|c| c.third_party_web.contains(&entity.category)).ok_or_else(
                || format!("categories.toml: nothing for {:?} of third-party-web", entity.category),
            )?;
        let product = register.entity(&entity, &category.id)?;
        let telling = category.tracking || register.is_own(product);
        for domain in &entity.domains {
            hosts.listed(domain, product, telling)?;
        }
    }
    let widgets = catalogue.join("widgets.toml");
    let widgets = data::rows::<Widget>(&widgets, "widget", |r| r.id.span().start)?;
    rows::widgets(&mut blob, &mut hosts, &register, &widgets)?;
    hosts.write(&mut blob, &mut tree)?;
    tree.write(&mut blob)?;

    rows::organisations(&mut blob, &register)?;
    rows::products(&mut blob, &register, &categories)?;
    rows::cookies(&mut blob, &register, data::cookies(&catalogue.join("cookies.tsv"))?)?;
    rows::names(&mut blob, &organisations, &products)?;
    let platforms = catalogue.join("consent_platforms.toml");
    rows::platforms(
        &mut blob,
        &data::rows::<Platform>(&platforms, "platform", |r| r.name.span().start)?,
    )?;
    rows::categories(&mut blob, &categories)?;
    for file in ["consent", "cookies", "personal", "recording", "secrets"] {
        rows::words(&mut blob, &words.join(file).with_extension("toml"))?;
    }
    let concepts = lexicon::write(&mut blob, &policy)?;
    terms::write(&mut blob, &policy)?;
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(out.join(name), bytes).map_err(|e| format!("{}: {e}", out.display()))
    };
    write("concepts.rs", format!("&{concepts:?}").as_bytes())?;
    write("data.bin", &blob.bytes())
}
