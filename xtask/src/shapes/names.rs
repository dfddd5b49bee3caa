//! Rust's spelling of AWS's names.

/// `SSEKMSKeyId` becomes `ssekms_key_id`, `ChecksumCRC32C` `checksum_crc32_c`.
pub fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            snake.push('_');
            continue;
        }
        if letter.is_ascii_uppercase() && at > 0 && begins_word(&letters, at) {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake.replace("__", "_").trim_matches('_').to_string()
}

/// Whether the capital at `at` begins a word: after a small letter or digit, or before a small
/// letter that does not merely make an abbreviation plural (`ARNs`).
fn begins_word(letters: &[char], at: usize) -> bool {
    let before = letters[at - 1];
    if before.is_ascii_lowercase() || before.is_ascii_digit() {
        return true;
    }
    let next = letters.get(at + 1).copied().unwrap_or('A');
    let plural = next == 's' && letters.get(at + 2).is_none_or(|c| c.is_ascii_uppercase());
    before.is_ascii_uppercase() && next.is_ascii_lowercase() && !plural
}

/// A field's name, raw where Rust reserves the word.
pub fn field(name: &str) -> String {
    const RESERVED: [&str; 16] = [
        "type", "match", "ref", "mod", "move", "static", "use", "where", "in", "for", "loop",
        "enum", "struct", "trait", "as", "const",
    ];
    let snake = snake(name);
    if RESERVED.contains(&&*snake) { format!("r#{snake}") } else { snake }
}

pub fn constant(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_stay_whole_and_digits_end_a_word() {
        let cases = [
            ("Bucket", "bucket"),
            ("ContentMD5", "content_md5"),
            ("MFA", "mfa"),
            ("VersionId", "version_id"),
            ("SSEKMSKeyId", "ssekms_key_id"),
            ("ChecksumCRC64NVME", "checksum_crc64_nvme"),
            ("S3BucketName", "s3_bucket_name"),
            ("ETag", "e_tag"),
            ("TrailARNs", "trail_arns"),
            ("trailNameList", "trail_name_list"),
            ("SSE-KMS", "sse_kms"),
        ];
        for (name, expected) in cases {
            assert_eq!(snake(name), expected);
        }
        assert_eq!(field("Type"), "r#type");
    }
}
