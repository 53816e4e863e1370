FROM node:20-slim AS construction
WORKDIR /service
COPY package.json package-lock.json ./
COPY web/package.json ./web/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /service
COPY --from=construction --chown=root:root /service/package.json ./
COPY --from=construction --chown=root:root /service/node_modules ./node_modules
COPY --from=construction --chown=root:root /service/dist ./dist
COPY --from=construction --chown=root:root /service/web/dist ./web/dist
COPY --from=construction --chown=root:root /service/modeles ./modeles
COPY --from=construction --chown=root:root /service/web/dist ./web/dist
USER node
EXPOSE 3000
CMD ["node", "--max-semi-space-size=32", "dist/src/main.js"]
