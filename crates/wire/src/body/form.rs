//! Forms: a browser's upload, `multipart/form-data`, taken apart as it streams in.
//!
//! ```text
//! --B CRLF headers CRLF CRLF value CRLF--B … CRLF--B CRLF headers CRLF CRLF file CRLF--B--
//! ```
//!
//! # Invariants
//!
//! * What stands before the file is at most [`HEAD_MAX`] bytes, and the only part that is held in
//!   memory; of the file and what follows it, a delimiter's length.
//! * There is exactly one file. Fields behind it are ignored, as S3 ignores them.

mod file;

pub use file::{FileReader, Range};

use bytes::{Bytes, BytesMut};
use http::request::Parts;

use super::{number, refusals};
use crate::Refusal;

/// How much may stand before the file.
pub const HEAD_MAX: usize = 20 * 1024;
/// RFC 2046 gives a boundary seventy characters.
const BOUNDARY_MAX: usize = 70;

/// One field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// As sent; names are compared without regard to case.
    pub name: String,
    pub value: String,
}

/// What stands before the file's bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    pub fields: Vec<Field>,
    /// What the file is called where it comes from; none for a file that is an ordinary field.
    pub filename: Option<String>,
}

impl Head {
    /// The value of a field, by its name in any case; of several the first.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut fields = self.fields.iter();
        fields.find(|it| it.name.eq_ignore_ascii_case(name)).map(|it| it.value.as_str())
    }
}

/// Reads a form up to the bytes of its file.
#[derive(Debug)]
pub struct HeadReader {
    /// `CRLF--B`.
    delimiter: Vec<u8>,
    /// All that came in. What no field has been made of begins at `from`.
    held: BytesMut,
    from: usize,
    head: Head,
    content_length: u64,
}

impl HeadReader {
    /// A reader for a request that says that its body is a form.
    pub fn new(parts: &Parts) -> Result<HeadReader, Refusal> {
        let kind = parts.headers.get(http::header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
        let boundary = kind.and_then(boundary).ok_or_else(not_a_form)?;
        let content_length =
            number(parts, "content-length").ok_or_else(refusals::length_missing)?;
        let delimiter = [b"\r\n--", boundary.as_bytes()].concat();
        // The first delimiter has no line end before it; with this one it is like all others.
        let held = BytesMut::from(&b"\r\n"[..]);
        Ok(HeadReader { delimiter, held, from: 0, head: Head::default(), content_length })
    }

    /// Take what came in. Once the file begins: the fields, what reads the file, and the first of
    /// its bytes.
    pub fn feed(&mut self, input: &[u8]) -> Result<Option<(Head, FileReader, Bytes)>, Refusal> {
        self.held.extend_from_slice(input);
        loop {
            match self.part()? {
                Part::Unfinished if self.held.len() > HEAD_MAX => return Err(too_long()),
                Part::Unfinished => return Ok(None),
                Part::File(from) if from > HEAD_MAX => return Err(too_long()),
                Part::File(from) => {
                    let rest = self.held.split().freeze().slice(from..);
                    let reader = FileReader::new(
                        std::mem::take(&mut self.delimiter),
                        self.content_length.saturating_sub(from as u64 - 2),
                    );
                    return Ok(Some((std::mem::take(&mut self.head), reader, rest)));
                }
                Part::Field(end) if end > HEAD_MAX => return Err(too_long()),
                Part::Field(end) => self.from = end,
                Part::End => return Err(missing_field("file")),
            }
        }
    }

    /// The body is over before a file began.
    pub fn ended(&self) -> Refusal {
        malformed()
    }

    fn part(&mut self) -> Result<Part, Refusal> {
        let rest = &self.held[self.from..];
        let Some(after) = rest.strip_prefix(self.delimiter.as_slice()) else {
            let so_far = rest.len() < self.delimiter.len();
            let fits = self.delimiter.starts_with(rest);
            return if so_far && fits { Ok(Part::Unfinished) } else { Err(malformed()) };
        };
        match after {
            [b'-', b'-', ..] => return Ok(Part::End),
            [b'\r', b'\n', ..] => {}
            [] | [b'\r'] | [b'-'] => return Ok(Part::Unfinished),
            _ => return Err(malformed()),
        }
        let Some(blank) = find(after, b"\r\n\r\n") else { return Ok(Part::Unfinished) };
        let (name, filename) = disposition(&after[..blank])?;
        let begins = self.from + self.delimiter.len() + blank + 4;
        if name.eq_ignore_ascii_case("file") {
            self.head.filename = filename;
            return Ok(Part::File(begins));
        }
        let Some(length) = find(&self.held[begins..], &self.delimiter) else {
            return Ok(Part::Unfinished);
        };
        let value = self.held[begins..begins + length].to_vec();
        let value = String::from_utf8(value).map_err(|_| malformed())?;
        self.head.fields.push(Field { name, value });
        Ok(Part::Field(begins + length))
    }
}

/// What stands next, with where it ends or begins.
enum Part {
    Unfinished,
    Field(usize),
    File(usize),
    End,
}

/// Where a text stands first.
fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    let (first, rest) = wanted.split_first()?;
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.iter().position(|it| it == first)?;
        if text[at + 1..].starts_with(rest) {
            return Some(at);
        }
        from = at + 1;
    }
}

fn boundary(content_type: &str) -> Option<String> {
    let (kind, parameters) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let boundary = parameter(parameters, "boundary")?;
    (1..=BOUNDARY_MAX).contains(&boundary.len()).then_some(boundary)
}

/// The name of a part, and that of its file.
fn disposition(headers: &[u8]) -> Result<(String, Option<String>), Refusal> {
    let headers = std::str::from_utf8(headers).map_err(|_| malformed())?;
    let lines = headers.split("\r\n").filter_map(|it| it.split_once(':'));
    let mut values = lines.filter(|(name, _)| name.eq_ignore_ascii_case("content-disposition"));
    let (_, value) = values.next().ok_or_else(malformed)?;
    let (kind, parameters) = value.split_once(';').ok_or_else(malformed)?;
    if !kind.trim().eq_ignore_ascii_case("form-data") {
        return Err(malformed());
    }
    let name = parameter(parameters, "name").ok_or_else(malformed)?;
    Ok((name, parameter(parameters, "filename")))
}

/// A parameter of a header: `name="value"` with backslashes, or `name=value`.
fn parameter(text: &str, wanted: &str) -> Option<String> {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([';', ' ', '\t']);
        let (name, after) = rest.split_once('=')?;
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => unquoted(quoted)?,
            None => {
                let end = after.find(';').unwrap_or(after.len());
                (after[..end].trim_end().to_string(), &after[end..])
            }
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after;
    }
}

/// The value up to its closing quote, and what follows. A backslash keeps a quote from closing, and
/// is itself otherwise: old browsers send whole paths.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match (letter, letters.peek()) {
            ('"', _) => return Some((value, &text[at + 1..])),
            ('\\', Some((_, next @ ('"' | '\\')))) => {
                value.push(*next);
                letters.next();
            }
            _ => value.push(letter),
        }
    }
    None
}

fn not_a_form() -> Refusal {
    Refusal::new(
        "PreconditionFailed",
        412,
        "At least one of the pre-conditions you specified did not hold",
    )
    .with("Condition", "Bucket POST must be of the enclosure-type multipart/form-data")
}

fn malformed() -> Refusal {
    Refusal::new(
        "MalformedPOSTRequest",
        400,
        "The body of your POST request is not well-formed multipart/form-data.",
    )
}

fn too_long() -> Refusal {
    Refusal::new(
        "MaxPostPreDataLengthExceededError",
        400,
        "Your POST request fields preceding the upload file were too large.",
    )
}

/// A field that must be there is not, or stands behind the file.
pub fn missing_field(name: &str) -> Refusal {
    let message = format!(
        "Bucket POST must contain a field named '{name}'.  If it is specified, please check the \
         order of the fields."
    );
    Refusal::invalid_argument(message, name, "")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::body::Decoder;

    fn parts(length: usize, boundary: &str) -> Parts {
        let request = http::Request::post("/ledger")
            .header("content-type", format!("multipart/form-data; boundary={boundary}"))
            .header("content-length", length);
        request.body(()).unwrap().into_parts().0
    }

    /// Read a form in pieces of a size; its head and the file's bytes.
    fn read(body: &[u8], size: usize, range: Range) -> Result<(Head, Vec<u8>), Refusal> {
        let mut reader = HeadReader::new(&parts(body.len(), "\"x y\""))?;
        let mut pieces = body.chunks(size);
        let (head, file, rest) = loop {
            let Some(piece) = pieces.next() else { return Err(reader.ended()) };
            if let Some(begun) = reader.feed(piece)? {
                break begun;
            }
        };
        let mut decoder = Decoder::of_form(file.limited(range));
        let bound = decoder.content_length().unwrap();
        let mut content = Vec::new();
        for mut piece in std::iter::once(rest).chain(pieces.map(Bytes::copy_from_slice)) {
            decoder.feed(&mut piece, &mut |it: Bytes| content.extend_from_slice(&it))?;
        }
        let length = decoder.finish()?.length;
        assert_eq!(length, content.len() as u64);
        assert!(length <= bound, "{length} of at most {bound}");
        Ok((head, content))
    }

    const ANY: Range = Range { min: 0, max: u64::MAX };
    const FORM: &str = "--x y\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\na\r\nb\r\n--x y\
        \r\ncontent-type: text/plain\r\nContent-Disposition: form-data; name=acl\r\n\r\n\r\n--x y\r\n\
        Content-Disposition: form-data; name=\"File\"; filename=\"C:\\dir\\a \\\"b\\\".txt\"\r\n\
        Content-Type: text/plain\r\n\r\nhello\r\n--x\r\n\r\n--x y\r\n\
        Content-Disposition: form-data; name=\"late\"\r\n\r\n\r\n--x y--\r\nepilogue";

    #[test]
    fn a_form_is_read_alike_in_pieces_of_any_size() {
        for size in [1, 2, 7, 64, 4096] {
            let (head, content) = read(FORM.as_bytes(), size, ANY).unwrap();
            assert_eq!(head.get("KEY"), Some("a\r\nb"));
            assert_eq!(head.get("acl"), Some(""));
            assert_eq!(head.get("late"), None);
            assert_eq!(head.filename.as_deref(), Some("C:\\dir\\a \"b\".txt"));
            assert_eq!(content, b"hello\r\n--x\r\n");
        }
    }

    #[test]
    fn a_form_that_is_none_is_refused() {
        let code = |body: &str| read(body.as_bytes(), 5, ANY).unwrap_err().code;
        for broken in ["", "nonsense", "--x y", "--x y\r\n\r\n\r\n", "--x yz\r\n"] {
            assert_eq!(code(broken), "MalformedPOSTRequest", "{broken:?}");
        }
        assert_eq!(code(&FORM[..FORM.len() - 20]), "MalformedPOSTRequest");
        assert_eq!(code(&FORM.replace("form-data;", "other;")), "MalformedPOSTRequest");
        assert_eq!(code("--x y--"), "InvalidArgument");
        assert_eq!(code(&FORM.replace("\"late\"", "\"file\"")), "InvalidArgument");
        let long = FORM.replace("a\r\nb", &"k".repeat(HEAD_MAX));
        assert_eq!(code(&long), "MaxPostPreDataLengthExceededError");
        let plain = http::Request::post("/ledger").header("content-type", "text/plain");
        let plain = plain.body(()).unwrap().into_parts().0;
        assert_eq!(HeadReader::new(&plain).unwrap_err().status, 412);
    }

    proptest! {
        /// Whatever comes in, and in whatever pieces, it is read alike and never panics.
        #[test]
        fn pieces_do_not_matter(
            noise in "(\r\n|-|--x y|a|name=\"file\"|Content-Disposition: form-data; |\r\n\r\n){0,20}",
            at in 0..FORM.len(),
            size in 1_usize..80,
        ) {
            let body = [&FORM.as_bytes()[..at], noise.as_bytes(), &FORM.as_bytes()[at..]].concat();
            let told = |size| read(&body, size, ANY).map_err(|it| it.code);
            prop_assert_eq!(told(size), told(body.len()));
        }
    }

    #[test]
    fn a_file_has_the_length_that_was_asked_for() {
        let code = |min, max| read(FORM.as_bytes(), 9, Range { min, max }).err().map(|it| it.code);
        assert_eq!(code(12, 12), None);
        assert_eq!(code(0, 11).as_deref(), Some("EntityTooLarge"));
        assert_eq!(code(13, 20).as_deref(), Some("EntityTooSmall"));
    }
}
