//! What the baseline costs a month, from a table of prices and what is known of the use.
//!
//! # Invariants
//!
//! * Every line says quantity, price and sum, so that it can be checked by hand.
//! * What is not known is not guessed: a figure comes from the account or from a flag, and a storage
//!   class or region without a price is told, not taken for free.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::levels::Level;

/// The table that is shipped with the program.
pub const SHIPPED: &str = include_str!("../../data/prices.toml");
const GIGABYTE: f64 = (1u64 << 30) as f64;

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prices {
    pub as_of: String,
    pub sources: Vec<String>,
    region_default: String,
    kms: KmsPrices,
    cloudtrail: TrailPrices,
    s3: BTreeMap<String, S3Prices>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct KmsPrices {
    key_month: f64,
    rotation_month: f64,
    rotations_charged_max: u32,
    requests_10000: f64,
    requests_free: u64,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct TrailPrices {
    management_copy_100000: f64,
    data_100000: f64,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct S3Prices {
    put_1000: f64,
    get_1000: f64,
    storage_gigabyte: BTreeMap<String, f64>,
}

/// What is used in a month.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Usage {
    pub region: String,
    /// Bytes kept, by storage class.
    pub stored: BTreeMap<String, u64>,
    pub files_written: u64,
    pub files_read: u64,
    /// Management events that a second trail delivers again; the first copy is free.
    pub management_copies: u64,
    pub data_events: u64,
    pub kms_requests: u64,
    /// How often the key's material was changed so far.
    pub rotations: u32,
    /// There is a key of the baseline already; it costs at any level until somebody deletes it.
    pub has_key: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    pub what: String,
    pub quantity: f64,
    pub unit: &'static str,
    pub price: f64,
    /// US dollars a month.
    pub sum: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Estimate {
    pub lines: Vec<Line>,
    pub total: f64,
    pub remarks: Vec<String>,
}

impl Prices {
    pub fn parse(text: &str) -> Result<Prices, String> {
        let prices: Prices = toml::from_str(text).map_err(|it| it.message().to_string())?;
        match prices.s3.contains_key(&prices.region_default) {
            true => Ok(prices),
            false => Err(format!("there is no [s3.{}], the default", prices.region_default)),
        }
    }

    pub fn estimate(&self, level: &Level, usage: &Usage) -> Estimate {
        let mut remarks = Vec::new();
        let mut lines = self.key_lines(level, usage);
        lines.extend(self.trail_lines(usage));
        let s3 = self.s3.get(&usage.region).unwrap_or_else(|| {
            let (region, other) = (&usage.region, &self.region_default);
            remarks.push(format!("no S3 prices for {region} in the table; {other}'s are used"));
            &self.s3[other]
        });
        for (class, bytes) in &usage.stored {
            match s3.storage_gigabyte.get(class) {
                Some(price) => {
                    let what = format!("S3 storage, {class}");
                    lines.push(line(what, *bytes as f64 / GIGABYTE, "GB-month", *price));
                }
                None => remarks.push(format!("no price for storage class {class} in the table")),
            }
        }
        let thousands = |n: u64| n as f64 / 1_000.0;
        lines.push(line("S3 writes", thousands(usage.files_written), "1,000 PUT", s3.put_1000));
        lines.push(line("S3 reads", thousands(usage.files_read), "1,000 GET", s3.get_1000));
        lines.retain(|it| it.quantity > 0.0);
        // An empty sum of floats is minus zero.
        let total = lines.iter().fold(0.0, |total, it| total + it.sum);
        Estimate { lines, total, remarks }
    }

    fn key_lines(&self, level: &Level, usage: &Usage) -> Vec<Line> {
        let kms = &self.kms;
        if !usage.has_key && !level.wants_key() {
            return Vec::new();
        }
        let rotations = usage.rotations.min(kms.rotations_charged_max);
        let charged = usage.kms_requests.saturating_sub(kms.requests_free) as f64 / 10_000.0;
        vec![
            line("KMS key", 1.0, "key-month", kms.key_month),
            line("KMS key, earlier material", rotations.into(), "rotation", kms.rotation_month),
            line("KMS requests beyond the free", charged, "10,000", kms.requests_10000),
        ]
    }

    fn trail_lines(&self, usage: &Usage) -> Vec<Line> {
        let trail = &self.cloudtrail;
        let lots = |n: u64| n as f64 / 100_000.0;
        let copies = lots(usage.management_copies);
        vec![
            line(
                "Management events, further copies",
                copies,
                "100,000",
                trail.management_copy_100000,
            ),
            line("Data events", lots(usage.data_events), "100,000", trail.data_100000),
        ]
    }
}

fn line(what: impl Into<String>, quantity: f64, unit: &'static str, price: f64) -> Line {
    Line { what: what.into(), quantity, unit, price, sum: quantity * price }
}

#[cfg(test)]
mod tests {
    use super::super::testing::levels;
    use super::*;

    fn prices() -> Prices {
        Prices::parse(SHIPPED).unwrap()
    }

    #[test]
    fn the_articles_key_costs_two_dollars_after_its_first_rotation() {
        let usage = Usage { region: "ap-northeast-1".into(), rotations: 1, ..Usage::default() };
        let secure = prices().estimate(&levels().secure, &usage);
        assert_eq!(secure.total, 2.0);
        assert_eq!(prices().estimate(&levels().basic, &usage).total, 0.0);
        let kept = Usage { has_key: true, rotations: 5, ..usage };
        assert_eq!(prices().estimate(&levels().basic, &kept).total, 3.0);
    }

    #[test]
    fn the_first_requests_are_free_and_data_events_are_not() {
        let usage = Usage {
            region: "us-east-1".into(),
            kms_requests: 40_000,
            data_events: 2_000_000,
            stored: BTreeMap::from([("STANDARD".into(), 100 << 30)]),
            files_written: 10_000,
            ..Usage::default()
        };
        let estimate = prices().estimate(&levels().secure, &usage);
        let sum = |what: &str| estimate.lines.iter().find(|it| it.what == what).unwrap().sum;
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{a} {b}");
        near(sum("KMS requests beyond the free"), 0.06);
        near(sum("Data events"), 2.0);
        near(sum("S3 storage, STANDARD"), 2.3);
        near(sum("S3 writes"), 0.05);
        near(estimate.total, 1.0 + 0.06 + 2.0 + 2.3 + 0.05);
    }

    #[test]
    fn what_has_no_price_is_told() {
        let stored = BTreeMap::from([("OUTPOSTS".into(), 1 << 30)]);
        let usage = Usage { region: "eu-west-9".into(), stored, ..Usage::default() };
        let remarks = prices().estimate(&levels().basic, &usage).remarks;
        assert_eq!(remarks.len(), 2, "{remarks:?}");
        assert!(remarks[0].contains("eu-west-9") && remarks[1].contains("OUTPOSTS"));
    }
}
