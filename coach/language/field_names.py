"""Names of medical fields as people say and type them, by the name that fits "interested in ___"."""

FIELD_NAMES: dict[str, str] = {
    "cardiology": "cardiology|cards|cardio|cardiologist|cardiologists|heart medicine",
    "interventional cardiology": "interventional cardiology|interventional cards",
    "heart failure": "heart failure medicine|advanced heart failure",
    "electrophysiology": "electrophysiology|cardiac electrophysiology",
    "pediatrics": "pediatrics|peds|pediatrician|pediatric medicine|pedes",
    "paediatrics": "paediatrics|paeds|paediatrician|paediatric medicine",
    "pediatric cardiology": "pediatric cardiology|peds cards|peds cardiology|paediatric cardiology",
    "pediatric oncology": "pediatric oncology|peds onc|peds heme onc|peds hem onc|paediatric oncology",
    "pediatric surgery": "pediatric surgery|peds surgery|paediatric surgery",
    "pediatric neurology": "pediatric neurology|peds neuro|peds neurology|paediatric neurology|child neurology",
    "pediatric infectious disease": "pediatric infectious disease|peds id|peds infectious disease",
    "pediatric emergency medicine": "pediatric emergency medicine|peds em|pem",
    "neonatology": "neonatology|neonatal|neonates|neonatologist|nicu|newborn medicine|neonatal medicine",
    "obstetrics and gynecology": "obstetrics and gynecology|ob / gyn|obgyn|ob gyn|ob & gyn|ob|obstetrics & gynecology",
    "obstetrics and gynaecology": "obstetrics and gynaecology|o and g|o & g|obs and gynae|obs & gynae"
    "|obs / gynae|obs gynae"
    "|obs gyn|gynae|obstetrics & gynaecology",
    "obstetrics": "obstetrics|obs|obstetrician",
    "gynecology": "gynecology|gyn|gynecologist",
    "gynaecology": "gynaecology|gynaecologist",
    "maternal-fetal medicine": "maternal fetal medicine|maternal foetal medicine|mfm|maternal medicine|fetal medicine",
    "gynecologic oncology": "gyn onc|gynecologic oncology|gynae onc|gynae oncology|gynaecological oncology",
    "reproductive endocrinology": "reproductive endocrinology|reproductive medicine|fertility medicine",
    "women's health": "women's health|womens health|women health",
    "emergency medicine": "emergency medicine|emergency med|emergency|emerg|a & e|a and e|ane|er"
    "|emergency physician|emergency doctor",
    "pre-hospital medicine": "pre hospital medicine|prehospital medicine|phem|pre hospital care|prehospital care",
    "anesthesiology": "anesthesiology|anesthesia|anesthesiologist|anesthesiologists|gas|anesthetics",
    "anaesthetics": "anaesthetics|anaesthesia|anaesthetist|anaesthesiology|anaesthetists|gassing",
    "intensive care": "intensive care|intensive care medicine|itu|icu|icm|intensivist",
    "critical care": "critical care|crit care|critical care medicine|ccm",
    "pulmonary and critical care": "pulm crit|pccm|pulmonary and critical care|pulm / crit|pulmonary critical care",
    "pulmonology": "pulmonology|pulm|pulmonary|pulmonary medicine|pulmonologist|pulmo",
    "respiratory medicine": "respiratory medicine|resp medicine|respiratory|chest medicine|resp med",
    "internal medicine": "internal medicine|internal med|internist|int med|gim|general internal medicine",
    "general medicine": "general medicine|gen med|general med|acute medicine",
    "medicine-pediatrics": "med peds|medicine pediatrics|med / peds|medpeds",
    "hospital medicine": "hospital medicine|hospitalist|hospitalist medicine",
    "family medicine": "family medicine|family med|fm|family practice|fam med|family doctor|family physician|fammed",
    "general practice": "general practice|gp|gp land|general practitioner|gps",
    "primary care": "primary care",
    "rural medicine": "rural medicine|bush medicine|rural health|rural generalism|rural practice|rural family medicine",
    "psychiatry": "psychiatry|psych|psychiatrist|psychiatrists|psyche",
    "child psychiatry": "child psychiatry|child and adolescent psychiatry|child psych|camhs"
    "|child & adolescent psychiatry",
    "forensic psychiatry": "forensic psychiatry|forensic psych",
    "addiction medicine": "addiction medicine|addictions|addiction psychiatry|addiction med",
    "dermatology": "dermatology|derm|dermatologist|derma|dermatologists|skin medicine",
    "orthopedics": "orthopedics|orthopedic surgery|ortho|orthopod|orthopedic surgeon|orthopedic|ortho surgery",
    "orthopaedics": "orthopaedics|orthopaedic surgery|orthopaedic surgeon|trauma and orthopaedics|t & o"
    "|t and o|orthopaedic",
    "sports medicine": "sports medicine|sport medicine|sports med",
    "hand surgery": "hand surgery",
    "radiology": "radiology|rads|radiologist|radiologists|diagnostic radiology|imaging",
    "interventional radiology": "interventional radiology|ir",
    "radiation oncology": "radiation oncology|rad onc|radonc|clinical oncology",
    "pathology": "pathology|path|pathologist|histopath|histopathology|pathologists|clinical pathology"
    "|anatomic pathology",
    "forensic pathology": "forensic pathology|forensic medicine|forensics",
    "hematology": "hematology|heme|hematologist",
    "haematology": "haematology|haem|haematologist|haemato",
    "hematology-oncology": "hematology oncology|heme onc|hem onc|heme / onc|hem / onc|hemeonc|hemonc"
    "|hematology / oncology"
    "|hematology and oncology",
    "oncology": "oncology|onc|oncologist|medical oncology|med onc|cancer medicine|cancer care",
    "surgical oncology": "surgical oncology|surg onc|surgonc",
    "nephrology": "nephrology|nephro|nephrologist|nephrologists|kidney medicine",
    "renal medicine": "renal|renal medicine|renal med",
    "infectious disease": "infectious disease|infectious diseases|infectious|id|inf diseases|id medicine",
    "tropical medicine": "tropical medicine|tropical diseases",
    "microbiology": "medical microbiology|clinical microbiology|microbiology|micro",
    "gastroenterology": "gastroenterology|gastro|gi|gastroenterologist|gi medicine",
    "hepatology": "hepatology|hepatologist|liver medicine",
    "endocrinology": "endocrinology|endo|endocrine|endocrinologist|diabetes and endocrinology",
    "rheumatology": "rheumatology|rheum|rheumatologist|rheumy",
    "allergy and immunology": "allergy and immunology|allergy|immunology|allergy & immunology|allergy / immunology",
    "neurology": "neurology|neuro|neurologist|neurologists",
    "stroke medicine": "stroke medicine|stroke care|stroke neurology",
    "neurosurgery": "neurosurgery|neurosurg|neurosurgeon|brain surgery|nsgy|neuro surgery",
    "physical medicine and rehabilitation": "physical medicine and rehabilitation|pm & r|pm & are|pmr"
    "|pm and r|physiatry|physiatrist"
    "|physical medicine & rehabilitation",
    "rehabilitation medicine": "rehabilitation medicine|rehab medicine|rehab|rehabilitation|rehab med",
    "geriatrics": "geriatrics|geri|geris|geriatrician|geriatric medicine|geriatric",
    "care of the elderly": "care of the elderly|elderly care|cote|elderly medicine|older people's medicine"
    "|medicine for the elderly",
    "palliative care": "palliative care|palliative|pall care|palliative medicine|pal care|hospice"
    "|hospice medicine|pall med"
    "|end of life care",
    "pain medicine": "pain medicine|pain management|chronic pain",
    "sleep medicine": "sleep medicine",
    "surgery": "surgery|surg|surgeon|surgeons|surgical specialties|surgical specialities|surgical training",
    "general surgery": "general surgery|gen surg|gen surgery|general surgeon",
    "trauma surgery": "trauma surgery|trauma|trauma surgeon",
    "vascular surgery": "vascular surgery|vascular|vascular surgeon",
    "cardiothoracic surgery": "cardiothoracic surgery|ct surgery|ct surg|cardiothoracics|heart surgery"
    "|cardiac surgery|cardiac surgeon"
    "|cardiothoracic|heart surgeon|thoracic surgery",
    "plastic surgery": "plastic surgery|plastics|plastic surgeon|prs|plastic and reconstructive surgery",
    "transplant surgery": "transplant surgery|transplant surgeon|abdominal transplant",
    "transplant medicine": "transplant medicine|transplant|transplantation|kidney transplant",
    "colorectal surgery": "colorectal surgery|colorectal|colorectals",
    "urology": "urology|uro|urologist|urologists",
    "ENT": "ent|ear nose and throat|oto|ear nose throat",
    "otolaryngology": "otolaryngology|otolaryngologist|head and neck surgery",
    "maxillofacial surgery": "maxillofacial surgery|maxfac|maxfacs|max fac|max fax|omfs|oral surgery"
    "|oral and maxillofacial surgery",
    "ophthalmology": "ophthalmology|ophtho|optho|ophthal|ophthalmologist|ophth|eye surgery|eyes",
    "public health": "public health|community health|population health|preventive medicine|epidemiology"
    "|community medicine",
    "global health": "global health|global surgery|international health",
    "occupational medicine": "occupational medicine|occupational health|occ med",
    "medical genetics": "genetics|medical genetics|clinical genetics|genomics",
    "medical education": "medical education|med ed|meded|clinical education",
    "toxicology": "toxicology|medical toxicology",
    "adolescent medicine": "adolescent medicine",
    "sexual health": "sexual health|gum|genitourinary medicine",
    "aerospace medicine": "aerospace medicine|space medicine",
    "wilderness medicine": "wilderness medicine|expedition medicine",
    "military medicine": "military medicine|army medicine",
    "dentistry": "dentistry",
    "nuclear medicine": "nuclear medicine|nuc med",
    "clinical informatics": "clinical informatics|medical informatics",
}

AMBIGUOUS = frozenset(
    """path gas er ob obs gyn cards onc endo id gi gum ir ent heme haem renal micro trauma transplant vascular
    emerg emergency imaging plastics eyes rehab hospice allergy addictions respiratory infectious neuro geri
    psyche ane pulmonary neonatal endocrine geriatric orthopedic orthopaedic cardiothoracic colorectal oto pem
    cote genetics icu itu nicu uro surg neonates rehabilitation transplantation prs derma forensics palliative
    genomics imaging""".split()
)
"""Short forms that are ordinary words, places or organs as well; they need a neighbour that makes them a field."""

WRITTEN_LIKE_PRONOUNS = {"IM": "internal medicine", "EM": "emergency medicine"}
"""Abbreviations that, but for their capitals, are chat spellings of "I'm" and "them"."""

NOT_FIELDS = frozenset(
    """biology physiology technology psychology histology virology theology apology etiology aetiology methodology
    terminology morphology ecology sociology ideology zoology archaeology anthropology pharmacology embryology
    psychologist biologist statistics ethics athletics aerobics robotics kinetics""".split()
)
"""Words near enough to a field's name to be taken for a typing slip of it."""
