/** Documents that left the service. */
export type FaitsDocuments = {
  DocumentRemis: {
    donnees: {
      modele: string;
      langue: string;
      format: string;
      destinataire: string;
      moyen: string;
      /** SHA-256 of the bytes, hexadecimal. */
      empreinte: string;
      /** Version of the model that made it (0 = shipped), what it was made of, and its fingerprint. */
      versionModele: number;
      genreModele: string;
      empreinteModele: string;
    };
    /** The bytes themselves, base64; the address of the household that an e-mail went to. */
    personnel: { octets: string; courriel?: string };
  };
};
