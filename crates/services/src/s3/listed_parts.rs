//! The parts that a completion lists, and whether the upload has them.
//!
//! # Invariants
//!
//! * Parts that passed are in strictly ascending order of their numbers, each with the ETag under
//!   which it was uploaded, and each but the last at least 5 MiB long.

use wire::checksum::Algorithm;
use wire::{Refusal, s3 as aws};

use super::checksums::named_checksum;
use super::complete_multipart_upload::multipart_etag;
use super::refuse::{invalid_request, malformed_xml};
use super::rows::{Checksum, Part, Upload};
use super::uploads::PART_BYTES_MIN;

/// What the client says the object consists of.
pub(super) struct ListedParts(Vec<ListedPart>);

struct ListedPart {
    number: i32,
    /// Without quotes.
    etag: String,
    checksum: Option<(Algorithm, String)>,
}

impl ListedParts {
    pub(super) fn parse(
        upload: &Option<aws::CompletedMultipartUpload>,
        upload_id: &str,
    ) -> Result<ListedParts, Refusal> {
        let upload = upload.as_ref().ok_or_else(malformed_xml)?;
        let parts = upload.parts.as_deref().unwrap_or_default();
        if parts.is_empty() {
            return Err(invalid_request("You must specify at least one part"));
        }
        let parts = parts.iter().map(ListedPart::parse).collect::<Result<Vec<_>, _>>()?;
        if parts.windows(2).any(|pair| pair[0].number >= pair[1].number) {
            let message = "The list of parts was not in ascending order. Parts must be ordered by \
                           part number.";
            return Err(Refusal::new("InvalidPartOrder", 400, message).with("UploadId", upload_id));
        }
        Ok(ListedParts(parts))
    }

    /// The uploaded parts that are listed.
    pub(super) fn choose<'a>(
        &self,
        uploaded: &'a [(u16, Part)],
        upload: &Upload,
        upload_id: &str,
    ) -> Result<Vec<(u16, &'a Part)>, Refusal> {
        let mut chosen = Vec::with_capacity(self.0.len());
        for listed in &self.0 {
            let found = uploaded.binary_search_by_key(&listed.number, |(it, _)| i32::from(*it));
            let found = found.ok().map(|at| (uploaded[at].0, &uploaded[at].1));
            let found = found.filter(|(_, part)| hex::encode(part.md5) == listed.etag);
            let (number, part) = found.ok_or_else(|| listed.invalid(upload_id))?;
            listed.check_checksum(part, upload, upload_id)?;
            chosen.push((number, part));
        }
        let but_last = chosen.split_last().map_or(&[][..], |(_, rest)| rest);
        match but_last.iter().find(|(_, part)| part.size < PART_BYTES_MIN) {
            None => Ok(chosen),
            Some((number, part)) => Err(Refusal::new(
                "EntityTooSmall",
                400,
                "Your proposed upload is smaller than the minimum allowed size",
            )
            .with("ProposedSize", part.size)
            .with("MinSizeAllowed", PART_BYTES_MIN)
            .with("PartNumber", number)
            .with("ETag", hex::encode(part.md5))),
        }
    }

    /// The ETag of the object that these parts make up, if they are parts at all.
    pub(super) fn etag(&self) -> Option<String> {
        let md5 = |part: &ListedPart| hex::decode(&part.etag).ok()?.try_into().ok();
        let parts: Option<Vec<[u8; 16]>> = self.0.iter().map(md5).collect();
        Some(multipart_etag(parts?.into_iter()))
    }
}

impl Part {
    /// What the client sent with the part, if it was by this algorithm and not the upload's.
    fn sent(&self, algorithm: Algorithm) -> Option<&Checksum> {
        self.sent_checksum.as_ref().filter(|it| it.algorithm() == Some(algorithm))
    }
}

impl ListedPart {
    fn parse(part: &aws::CompletedPart) -> Result<ListedPart, Refusal> {
        let number = part.part_number.ok_or_else(malformed_xml)?;
        let etag = part.e_tag.as_deref().ok_or_else(malformed_xml)?;
        let checksum: Option<(Algorithm, &str)> = named_checksum!(part);
        Ok(ListedPart {
            number,
            etag: etag.trim().trim_matches('"').to_ascii_lowercase(),
            checksum: checksum.map(|(algorithm, text)| (algorithm, text.into())),
        })
    }

    fn check_checksum(&self, part: &Part, upload: &Upload, id: &str) -> Result<(), Refusal> {
        let algorithm = upload.algorithm();
        match &self.checksum {
            None if upload.checksum_named && upload.checksum_composite => {
                let name = algorithm.lower_name();
                Err(invalid_request(&format!(
                    "The upload was created using a {name} checksum. The complete request must \
                     include the checksum for each part. It was missing for part {} in the \
                     request.",
                    self.number
                )))
            }
            None => Ok(()),
            Some((named, text)) if part.sent(*named).is_some_and(|it| it.text() == *text) => Ok(()),
            Some((named, _)) if *named != algorithm => Err(Refusal::new(
                "BadDigest",
                400,
                format!(
                    "The {} you specified for part {} did not match what we received.",
                    named.lower_name(),
                    self.number
                ),
            )),
            Some((_, text)) => match part.checksum.as_ref().is_some_and(|it| it.text() == *text) {
                true => Ok(()),
                false => Err(self.invalid(id)),
            },
        }
    }

    fn invalid(&self, upload_id: &str) -> Refusal {
        Refusal::new(
            "InvalidPart",
            400,
            "One or more of the specified parts could not be found.  The part may not have been \
             uploaded, or the specified entity tag may not match the part's entity tag.",
        )
        .with("UploadId", upload_id)
        .with("PartNumber", self.number)
        .with("ETag", &self.etag)
    }
}
