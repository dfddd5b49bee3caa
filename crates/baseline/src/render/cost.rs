//! The estimate, level beside level.

use serde_json::{Value, json};

use super::{Cell, Paint, Tone, table, wrapped};
use crate::core::cost::{Estimate, Prices, Usage};

/// What is estimated, and from what.
pub struct Costs<'a> {
    pub prices: &'a Prices,
    pub usage: &'a Usage,
    pub basic: &'a Estimate,
    pub secure: &'a Estimate,
    pub remarks: &'a [String],
}

const WIDTH: usize = 110;

impl Costs<'_> {
    pub fn text(&self, paint: Paint) -> String {
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for line in &self.secure.lines {
            let basic = self.basic.lines.iter().find(|it| it.what == line.what);
            rows.push(vec![
                Cell::new(&line.what),
                Cell::figure(quantity(line.quantity)),
                Cell::new(line.unit),
                Cell::figure(price(line.price)),
                Cell::figure(basic.map_or("-".into(), |it| money(it.sum))),
                Cell::figure(money(line.sum)),
            ]);
        }
        let blank = || Cell::new("");
        rows.push(vec![
            Cell::new("Total").tone(Tone::Strong),
            Cell::figure(""),
            blank(),
            Cell::figure(""),
            Cell::figure(money(self.basic.total)).tone(Tone::Strong),
            Cell::figure(money(self.secure.total)).tone(Tone::Strong),
        ]);
        let head = ["A MONTH IN US DOLLARS", "QUANTITY", "UNIT", "PRICE", "BASIC", "SECURE"];
        let mut text = table(&head, &rows, paint);
        let source = format!(
            "Prices as of {}, region {}; without taxes and discounts. {}",
            self.prices.as_of,
            self.usage.region,
            self.prices.sources.join(" ")
        );
        text += &format!("\n{}\n", paint.it(Tone::Faint, &wrapped(&source, 0, WIDTH)));
        for it in self.all_remarks() {
            text += &format!("{}  {}\n", paint.it(Tone::Warning, "!"), wrapped(it, 3, WIDTH));
        }
        text
    }

    /// The levels differ in what they use, not in what has no price.
    fn all_remarks(&self) -> impl Iterator<Item = &String> {
        self.remarks.iter().chain(&self.secure.remarks)
    }

    pub fn json(&self) -> Value {
        json!({
            "currency": "USD",
            "as_of": self.prices.as_of,
            "sources": self.prices.sources,
            "usage": self.usage,
            "basic": self.basic,
            "secure": self.secure,
            "remarks": self.all_remarks().collect::<Vec<_>>(),
        })
    }
}

fn money(sum: f64) -> String {
    format!("{sum:.2}")
}

fn price(it: f64) -> String {
    let text = format!("{it:.5}");
    let text = text.trim_end_matches('0');
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() < 2 => format!("{it:.2}"),
        _ => text.into(),
    }
}

fn quantity(it: f64) -> String {
    match it.fract() == 0.0 {
        true => format!("{it:.0}"),
        false if it < 0.01 => format!("{it:.6}"),
        false => format!("{it:.2}"),
    }
}
