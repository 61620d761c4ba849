//! Makes the cases that fuzzing begins with: the notes of the corpus, and those of the benchmark,
//! whose profiles are full.

use std::error::Error;
use std::fs;
use std::path::Path;

use fuzz::Case;
use wire::ReviewRequest;

fn main() -> Result<(), Box<dyn Error>> {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR"));
    let seeds = fuzz.join("corpus/review");
    fs::create_dir_all(&seeds)?;
    for folder in ["../tests/corpus", "../crates/coach/benches/requests"] {
        for entry in fs::read_dir(fuzz.join(folder))? {
            let file = entry?.path();
            let kind = file.extension().unwrap_or_default();
            if kind != "json" && kind != "jsonl" {
                continue;
            }
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            // A request a line, or one over several lines.
            let text = fs::read_to_string(&file)?;
            let requests = serde_json::Deserializer::from_str(&text).into_iter::<ReviewRequest>();
            for (index, request) in requests.enumerate() {
                let request = request.map_err(|error| format!("{}: {error}", file.display()))?;
                if request.text.is_empty() {
                    continue;
                }
                let seed = seeds.join(format!("{name}-{}", index + 1));
                fs::write(seed, Case::from(request).write())?;
            }
        }
    }
    Ok(())
}
