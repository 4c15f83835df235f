//! Compiles the catalogue: our own files in `data/`, and two npm packages, `third-party-web` (MIT) for
//! hosts and `psl` (MIT, rules under MPL-2.0) for public suffixes.

use std::path::{Path, PathBuf};

use crate::blob::Blob;
use crate::data::{self, Category, Organisation, Platform, Product, Widget};
use crate::hosts::Hosts;
use crate::names::Register;
use crate::tree::Tree;
use crate::{rows, sources};

fn third_party_web(root: &Path) -> PathBuf {
    root.join("../node_modules/third-party-web/dist/entities-nostats.json")
}

fn psl(root: &Path) -> PathBuf {
    root.join("../node_modules/psl/data/rules.js")
}

/// What it is compiled of, and by. `root` is the folder of the crate.
pub fn sources(root: &Path) -> Vec<PathBuf> {
    let own = ["build.rs", "build", "data/words", "data/catalogue"].map(|name| root.join(name));
    own.into_iter().chain([third_party_web(root), psl(root)]).collect()
}

/// Writes it, and the names in policies with what they are read by. `times`: how often its hosts are to be there, under other names, to measure how
/// looking up grows; once in what is shipped.
pub fn write(blob: &mut Blob, reading: &mut Blob, root: &Path, times: usize) -> Result<(), String> {
    let (words, catalogue) = (root.join("data/words"), root.join("data/catalogue"));
    let mut tree = Tree::default();
    for (rule, kind) in sources::suffixes(&psl(root))? {
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
    for entity in sources::entities(&third_party_web(root))? {
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
    rows::widgets(blob, &mut hosts, &register, &widgets)?;
    hosts.times(times);
    hosts.write(blob, &mut tree)?;
    tree.write(blob)?;

    rows::organisations(blob, &register)?;
    rows::products(blob, &register, &categories)?;
    rows::cookies(blob, &register, data::cookies(&catalogue.join("cookies.tsv"))?)?;
    rows::tcf_vendors(blob, &register, &data::tcf_vendors(&catalogue.join("tcf_vendors.tsv"))?)?;
    let parameters = data::link_parameters(&catalogue.join("link_parameters.tsv"))?;
    rows::link_parameters(blob, &register, &parameters)?;
    rows::names(reading, &organisations, &products)?;
    let platforms = catalogue.join("consent_platforms.toml");
    rows::platforms(
        blob,
        &data::rows::<Platform>(&platforms, "platform", |r| r.name.span().start)?,
    )?;
    rows::categories(blob, &categories)?;
    for file in ["consent", "cookies", "personal", "recording", "secrets"] {
        rows::words(blob, &words.join(file).with_extension("toml"))?;
    }
    Ok(())
}
