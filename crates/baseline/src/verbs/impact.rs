//! `baseline key-impact`: the log files that need a key.

use serde_json::json;

use super::session::Session;
use super::{Common, Ending};
use crate::cloud::{self, Bound, observe};
use crate::core::impact::Impact;
use crate::core::observed::Seen;
use crate::render;

pub async fn impact(
    common: &Common,
    key: Option<String>,
    buckets: Vec<String>,
    bound: Bound,
) -> Result<Ending, String> {
    let session = Session::open(common).await?;
    let seen = observe(&session.cloud, &session.levels.names, false).await;
    let key = match (key, &seen.key) {
        (Some(named), _) => session.cloud.key_arn(seen.key_region(), &named).await?,
        (None, Seen::Known(Some(key))) => key.arn.clone(),
        (None, Seen::Known(None)) => {
            return Err("the baseline has no key here; name the key that is meant.".into());
        }
        (None, Seen::Unknown(why)) => return Err(format!("the key cannot be read: {why}")),
    };
    let buckets = if buckets.is_empty() { vec![seen.bucket_name.clone()] } else { buckets };
    let mut impact = Impact::of(&key);
    for bucket in &buckets {
        cloud::impact(&session.cloud, bucket, &key, &bound, &mut impact).await?;
    }
    session.show(
        |paint| render::impact::text(&impact, paint),
        || {
            let mut json = json!(impact);
            json["sentence"] = json!(impact.sentence());
            json["buckets"] = json!(buckets);
            json
        },
    );
    Ok(if impact.unknown.is_empty() { Ending::Well } else { Ending::NotAll })
}
