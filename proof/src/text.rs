//! Just enough XML to read an S3 answer.
//!
//! # Invariants
//!
//! * Only what the harness asks for is understood: elements without attributes that do not
//!   nest in themselves.

/// The contents of every `<name>…</name>` in `text`, in order.
pub fn elements<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(&open) {
        rest = &rest[at + open.len()..];
        let Some(end) = rest.find(&close) else { break };
        found.push(&rest[..end]);
        rest = &rest[end + close.len()..];
    }
    found
}

/// The content of the first `<name>…</name>`, with its entities resolved.
pub fn element(text: &str, name: &str) -> Option<String> {
    elements(text, name).first().map(|it| resolve(it))
}

fn resolve(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_found_in_order() {
        let text = "<A><K>1</K><K>&quot;2&quot;</K></A>";
        assert_eq!(elements(text, "K"), ["1", "&quot;2&quot;"]);
        assert_eq!(element("<K>&quot;2&quot;</K>", "K").as_deref(), Some("\"2\""));
        assert_eq!(element(text, "Z"), None);
    }
}
